import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './theme/fonts.css';
import './theme/tokens.css';
import './theme/icons.css';
import './theme/base.css';
import './theme/parts.css';
import { App } from './app/app';
import { appTexts } from './app/app.texts';
import { ignoreSecondTaps } from './app/second-tap';
import { common } from './language/common.texts';
import { followOtherTabs } from './language/language';
import { glyphsFor } from './theme/glyphs';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');
followOtherTabs();
ignoreSecondTaps(document);
const page = createRoot(root);
const words = [appTexts, common].flatMap((texts) =>
  Object.values(texts).map(({ zh }) => String(zh)),
);
// What is read first is on its way meanwhile: the router began with it when it was imported.
void glyphsFor(words.join('')).then(() =>
  page.render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
);
