import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { linguiMacros } from "./vite/lingui-macro";

const server = process.env.FLOTTE_SERVER ?? "http://127.0.0.1:8000";

export default defineConfig({
  plugins: [linguiMacros(), react()],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  build: {
    outDir: "../frontend_build",
    emptyOutDir: true,
    sourcemap: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // Shared code in a few files instead of fifty: each request has its price in headers and compression.
        codeSplitting: {
          groups: [
            { name: "libraries", test: /node_modules/, minShareCount: 4 },
            { name: "parts", test: /src.(app|components)/, minShareCount: 3 },
          ],
        },
      },
    },
  },
  server: { proxy: { "/graphql": { target: server, ws: true }, "/auth": server, "/export": server } },
  test: { environment: "jsdom", include: ["tests/**/*.test.{ts,tsx}"], setupFiles: ["tests/setup.tsx"] },
});
