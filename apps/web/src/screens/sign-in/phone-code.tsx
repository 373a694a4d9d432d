import type { ReactNode } from 'react';
import { renderSVG } from 'uqr';
import { useTexts } from '../../language/texts';
import { isOnlyHere } from '../../parts/loopback';
import { useIsPhone } from '../../parts/use-width';
import { entryTexts } from './entry.texts';
import styles from './screen.module.css';

/** The way onto a phone. An address that only this machine knows leads no phone anywhere. */
export function PhoneCode(): ReactNode {
  const t = useTexts(entryTexts);
  const isPhone = useIsPhone();
  if (isPhone || isOnlyHere()) return null;
  const address = `${window.location.origin}/inbox`;
  const picture = `data:image/svg+xml,${encodeURIComponent(renderSVG(address, { border: 1 }))}`;
  return (
    <div className={styles.code}>
      <img src={picture} alt={address} width="84" height="84" />
      <div className="sp">
        <b className="b">{t.phone}</b>
        <p className="t13 m">{t.scan}</p>
      </div>
    </div>
  );
}
