/** What a person is at a desk; each role may do all that the ones before it may. */
export const roles = ['viewer', 'editor', 'approver', 'administrator'] as const;
export type Role = (typeof roles)[number];

const least = {
  read: 'viewer',
  comment: 'viewer',
  import: 'editor',
  edit: 'editor',
  'approve-segment': 'editor',
  'approve-translation': 'approver',
  publish: 'approver',
  administer: 'administrator',
} as const satisfies Record<string, Role>;
export type Act = keyof typeof least;

export const may = (role: Role, act: Act): boolean => roles.indexOf(role) >= roles.indexOf(least[act]);

export const isRole = (text: string): text is Role => roles.some((role) => role === text);
