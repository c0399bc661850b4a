// What the host keeps from one build to the next: packages unpacked without rights, and what was compiled. Neither
// changes a result: bootstrap throws away what another system left, ccache answers only for identical input.

const kept = ['build/deps', 'build/ccache'];

module.exports = {
  onPreBuild: ({ utils }) => utils.cache.restore(kept),
  onPostBuild: ({ utils }) => utils.cache.save(kept),
};
