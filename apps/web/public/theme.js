// Runs before the first paint, so that no page flashes in the other theme or language.
(function () {
  var root = document.documentElement;
  var wanted = null;
  try {
    wanted = localStorage.getItem('yb.theme');
    root.lang = localStorage.getItem('yb.language') === 'en' ? 'en' : 'zh-CN';
  } catch {
    // Storage may be forbidden; the system's choice holds then.
  }
  var isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = wanted === 'dark' || (wanted !== 'light' && isDark) ? 'dark' : 'light';
})();
