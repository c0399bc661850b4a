// The page /admin/: once the web editor is here, what was said while waiting for it goes.
import { init } from "@sveltia/cms";

document.querySelector("#waiting")?.remove();
init();
