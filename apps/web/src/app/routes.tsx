import { createBrowserRouter, type RouteObject } from 'react-router';
import { Home } from './home';
import { NotFound } from './not-found';
import { PageFault } from './page-fault';
import { SignedIn } from './signed-in';

/**
 * Every screen of the product, each loaded when it is opened. A screen is a folder in `screens`
 * with a component `Screen`; what stands in the navigation is in navigation.ts.
 */
const screens: RouteObject[] = [
  {
    path: 'inbox',
    lazy: async () => ({ Component: (await import('../screens/inbox/screen')).Screen }),
  },
];

export const router = createBrowserRouter([
  {
    path: '/sign-in',
    ErrorBoundary: PageFault,
    lazy: async () => ({ Component: (await import('../screens/sign-in/screen')).Screen }),
  },
  {
    path: '/',
    Component: SignedIn,
    ErrorBoundary: PageFault,
    children: [
      { index: true, Component: Home },
      { ErrorBoundary: PageFault, children: [...screens, { path: '*', Component: NotFound }] },
    ],
  },
]);
