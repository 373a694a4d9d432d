import { changeSettings, useSettings, type Settings } from '../../session/settings';

/** A way to look at the list that a person keeps under a name, on all devices. */
export type SavedView = Settings['views'][number];

/** The views of this person, and how one is kept or dropped. */
export function useSavedViews() {
  const { views } = useSettings();
  const without = (name: string): SavedView[] => views.filter((one) => one.name !== name);
  const save = (view: SavedView): Promise<boolean> =>
    changeSettings({ views: [...without(view.name), view] });
  const drop = (name: string): void => void changeSettings({ views: without(name) });
  return { views, save, drop };
}
