import { theme as antd, type ThemeConfig } from 'antd';
import type { Theme } from './theme';

/** The component library's tokens take the values of tokens.css, read where they stand. */
export function antdTheme(shown: Theme, isPhone: boolean): ThemeConfig {
  const style = getComputedStyle(document.documentElement);
  const value = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return {
    algorithm: shown === 'dark' ? antd.darkAlgorithm : antd.defaultAlgorithm,
    cssVar: { key: 'yb' },
    token: {
      ...colours(value),
      fontFamily: value('font'),
      fontSize: isPhone ? 16 : 14,
      lineHeight: 1.5714,
      borderRadius: 6,
      borderRadiusSM: 4,
      borderRadiusLG: 10,
      // A thumb needs 44; and below 16 a phone zooms into the field that is written in.
      controlHeight: isPhone ? 44 : 32,
      controlHeightSM: isPhone ? 44 : 26,
      controlHeightLG: 44,
      boxShadow: 'none',
      boxShadowTertiary: 'none',
      boxShadowSecondary: value('sh2'),
      motionDurationFast: '.12s',
      motionDurationMid: '.2s',
      motionDurationSlow: '.32s',
    },
    components: components(value),
  };
}

function colours(value: (name: string) => string): ThemeConfig['token'] {
  return {
    colorPrimary: value('brand'),
    colorLink: value('brand'),
    colorLinkHover: value('brand-h'),
    colorInfo: value('blu'),
    colorSuccess: value('grn'),
    colorWarning: value('amb-f'),
    colorWarningText: value('amb'),
    colorError: value('red'),
    colorBgLayout: value('bg'),
    colorBgContainer: value('panel'),
    colorBgElevated: value('panel'),
    colorText: value('ink'),
    colorTextSecondary: value('ink2'),
    colorTextTertiary: value('ink3'),
    colorTextQuaternary: value('ink3'),
    colorTextPlaceholder: value('ink3'),
    colorTextDescription: value('ink2'),
    colorBorder: value('line2'),
    colorBorderSecondary: value('line'),
    colorSplit: value('line'),
    colorTextLightSolid: value('on'),
    controlItemBgActive: value('brand-s'),
    controlItemBgHover: value('sunken'),
    colorBgContainerDisabled: value('sunken'),
    colorTextDisabled: value('ink2'),
    colorFillAlter: value('bg'),
  };
}

function components(value: (name: string) => string): ThemeConfig['components'] {
  const field = { colorBorder: value('line3') };
  return {
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', fontWeight: 500 },
    Table: {
      headerBg: value('bg'),
      cellPaddingBlockSM: 5,
      headerColor: value('ink2'),
      headerSortActiveBg: value('bg'),
      headerSortHoverBg: value('sunken'),
      bodySortBg: value('panel'),
      rowHoverBg: value('bg'),
    },
    Layout: { headerHeight: 48, headerBg: value('panel'), siderBg: value('panel') },
    Tabs: { inkBarColor: value('brand') },
    Tag: { defaultBg: value('sunken') },
    Input: field,
    InputNumber: field,
    Select: field,
    DatePicker: field,
  };
}
