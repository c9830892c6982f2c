export const themes = ['system', 'light', 'dark'] as const;
export const layouts = ['beside', 'stacked'] as const;
export const announcements = ['all', 'urgent'] as const;

/** How a person likes the workbench. */
export type Preferences = {
  readonly theme: (typeof themes)[number];
  readonly layout: (typeof layouts)[number];
  /** A bare Enter in a field approves its row. */
  readonly enterApproves: boolean;
  /** Which messages a screen reader is given. */
  readonly announcements: (typeof announcements)[number];
  /** No shortcut does anything when it is off. */
  readonly shortcuts: boolean;
  /** Commands by name, each with its own chords; what a name or a chord means, the workbench knows. */
  readonly keys: Readonly<Record<string, readonly string[]>>;
  /** The practice article was finished or declined. */
  readonly practised: boolean;
};

export const defaultPreferences: Preferences = {
  theme: 'system',
  layout: 'beside',
  enterApproves: false,
  announcements: 'all',
  shortcuts: true,
  keys: {},
  practised: false,
};
