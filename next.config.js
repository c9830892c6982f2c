/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  agentRules: false,
  experimental: { agentUpgrade: false },
  turbopack: { root: import.meta.dirname },
  // The type check is a stage of `npm test`, over everything; a start only builds.
  typescript: { ignoreBuildErrors: true },
};
