import "@fontsource-variable/figtree";
import "@mantine/core/styles.css";
import "@mantine/notifications/styles.css";
import "./app/theme.css";
import { createRoot } from "react-dom/client";
import { App } from "./app/App";
import { speak, startLanguage } from "./app/language";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");

const language = startLanguage();
await speak(language);
createRoot(root).render(<App language={language} />);
