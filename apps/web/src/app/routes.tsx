import type { ComponentType } from 'react';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { reads } from './ahead';
import { Home } from './home';
import { NotFound } from './not-found';
import { PageFault } from './page-fault';
import { SignedIn } from './signed-in';

/** The component of a screen whose code has come. */
async function screen(code: Promise<{ readonly Screen: ComponentType }>) {
  return { Component: (await code).Screen };
}

/**
 * Every screen of the product, each loaded when it is opened. A screen is a folder in `screens`
 * with a component `Screen`; what stands in the navigation is in navigation.ts.
 */
const screens: RouteObject[] = [
  { path: 'inbox', lazy: () => screen(import('../screens/inbox/screen')) },
  {
    path: 'tasks/:taskId',
    loader: reads.task,
    lazy: () => screen(import('../screens/task/screen')),
  },
  { path: 'packages/:assignmentId', lazy: () => screen(import('../screens/package/screen')) },
  {
    path: 'schedule',
    loader: reads.schedule,
    lazy: () => screen(import('../screens/schedule/screen')),
  },
  { path: 'receptions', lazy: () => screen(import('../screens/receptions/screen')) },
  {
    path: 'receptions/new',
    loader: reads.registration,
    lazy: () => screen(import('../screens/registration/screen')),
  },
  {
    path: 'receptions/:receptionId',
    loader: reads.overview,
    lazy: () => screen(import('../screens/overview/screen')),
  },
  {
    path: 'receptions/:receptionId/plan',
    loader: reads.plan,
    lazy: () => screen(import('../screens/plan/screen')),
  },
  {
    path: 'receptions/:receptionId/changes',
    loader: reads.changes,
    lazy: () => screen(import('../screens/changes/screen')),
  },
  {
    path: 'receptions/:receptionId/changes/:number',
    loader: reads.changes,
    lazy: () => screen(import('../screens/changes/screen')),
  },
  {
    path: 'receptions/:receptionId/changes/:number/compare',
    loader: reads.changes,
    lazy: () => screen(import('../screens/changes/compare-screen')),
  },
  {
    path: 'receptions/:receptionId/rehearsal',
    loader: reads.reception,
    lazy: () => screen(import('../screens/rehearsal/screen')),
  },
  {
    path: 'receptions/:receptionId/print/:paper',
    loader: reads.papers,
    lazy: () => screen(import('../screens/print/screen')),
  },
  { path: 'approvals', lazy: () => screen(import('../screens/approvals/screen')) },
  { path: 'approvals/:approvalId', lazy: () => screen(import('../screens/approvals/screen')) },
  { path: 'board', loader: reads.board, lazy: () => screen(import('../screens/board/screen')) },
  { path: 'notices', lazy: () => screen(import('../screens/notices/screen')) },
  { path: 'me', lazy: () => screen(import('../screens/me/screen')) },
  { path: 'admin/*', lazy: () => screen(import('../screens/admin/screen')) },
];

/** Before the first screen's code is there; it is there before anybody could read a word. */
const Nothing = (): null => null;

export const router = createBrowserRouter([
  {
    path: '/sign-in',
    ErrorBoundary: PageFault,
    HydrateFallback: Nothing,
    lazy: () => screen(import('../screens/sign-in/screen')),
  },
  {
    path: '/setup',
    ErrorBoundary: PageFault,
    HydrateFallback: Nothing,
    lazy: () => screen(import('../screens/setup/screen')),
  },
  {
    path: '/wall/:token',
    ErrorBoundary: PageFault,
    HydrateFallback: Nothing,
    lazy: () => screen(import('../screens/wall/screen')),
  },
  {
    path: '/',
    loader: reads.session,
    Component: SignedIn,
    HydrateFallback: Nothing,
    ErrorBoundary: PageFault,
    children: [
      { index: true, Component: Home },
      { ErrorBoundary: PageFault, children: [...screens, { path: '*', Component: NotFound }] },
    ],
  },
]);
