import { startReplyBox } from "./reply-box.ts";

for (const form of document.querySelectorAll<HTMLFormElement>("form.reply")) startReplyBox(form);
