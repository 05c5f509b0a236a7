/** How a changeset is told in the changelog: both voices as they were written, and no commit, which tells a reader nothing. */
module.exports = {
  getReleaseLine: async ({ summary }) => `\n- ${summary.trim().replaceAll(/\n(?=.)/g, '\n  ')}`,
  getDependencyReleaseLine: async () => '',
};
