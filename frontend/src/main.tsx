import "@fontsource-variable/figtree";
import "./app/mantine.css";
import "./app/theme.css";
import { createRoot } from "react-dom/client";
import { App } from "./app/App";
import { speak, startLanguage } from "./app/language";
import { isSignedIn } from "./app/session";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");

void isSignedIn(); // on its way while the catalogue loads
const language = startLanguage();
await speak(language);
createRoot(root).render(<App language={language} />);
