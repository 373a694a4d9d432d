import { ConfigProvider } from 'antd';
import en from 'antd/locale/en_GB';
import zh from 'antd/locale/zh_CN';
import 'dayjs/locale/zh-cn';
import { useMemo, type ReactNode } from 'react';
import { useLanguage } from '../language/language';
import { Icon } from '../parts/icon';
import { useIsPhone } from '../parts/use-width';
import { antdTheme } from './antd-theme';
import { useTheme } from './theme';

const DOWN = <Icon name="down" />;
const CLEAR = <Icon name="x" />;

/**
 * Around screens that use the component library. Phone screens do without it, so their first load
 * stays small: import this in a screen's own file, never in the shell.
 */
export function Desk({ children }: { readonly children: ReactNode }): ReactNode {
  const theme = useTheme();
  const language = useLanguage();
  const isPhone = useIsPhone();
  const config = useMemo(() => antdTheme(theme, isPhone), [theme, isPhone]);
  return (
    <ConfigProvider
      theme={config}
      locale={language === 'zh' ? zh : en}
      // A list that opens inside of a dialog has to lie in it: the dialog is above everything.
      getPopupContainer={(trigger) => trigger?.closest('dialog') ?? document.body}
      wave={{ disabled: true }}
      button={{ autoInsertSpace: false }}
      // Its own icons say their English names to a screen reader; ours say nothing.
      select={{ suffixIcon: DOWN, clearIcon: CLEAR, removeIcon: CLEAR }}
      datePicker={{ suffixIcon: <Icon name="cal" />, clearIcon: CLEAR }}
    >
      {children}
    </ConfigProvider>
  );
}
