import { showForToday } from "./view-time.ts";

showForToday(document);
