import type { ReactNode } from 'react';
import { renderSVG } from 'uqr';
import { defineTexts, useTexts } from '../../../language';
import { Dialog } from '../../../parts';
import { isOnlyHere } from '../../../parts/loopback';
import { useOverview } from '../use-overview';
import styles from '../overview.module.css';

const phoneTexts = defineTexts({
  title: { zh: '在手机上打开', en: 'Open on a phone' },
  scan: {
    zh: '用手机扫码，登录后就是这场接待。',
    en: 'Scan it with a phone; after signing in it opens this reception.',
  },
  onlyHere: {
    zh: '现在的地址只有本机打得开，手机扫了也到不了。请用手机够得着的地址打开本页，或用 npm start -- --lan 启动。',
    en: 'This address leads no phone here. Open the page by an address a phone can reach, or start with npm start -- --lan.',
  },
});

/** The reception as a code that a phone reads. */
export function PhoneDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const t = useTexts(phoneTexts);
  const { receptionId } = useOverview();
  const address = `${window.location.origin}/receptions/${receptionId}`;
  const picture = `data:image/svg+xml,${encodeURIComponent(renderSVG(address, { border: 1 }))}`;
  return (
    <Dialog title={t.title} onClose={onClose}>
      {isOnlyHere() ? (
        <p className="note amb">{t.onlyHere}</p>
      ) : (
        <>
          <img className={styles.qr} src={picture} alt={address} width="220" height="220" />
          <p>{t.scan}</p>
        </>
      )}
    </Dialog>
  );
}
