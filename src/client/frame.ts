// What every page of the internal site runs, in one file.
import "./show-for-today.ts";
import "./search.ts";
import "./shortcut-button.ts";
import "./offline/register.ts";
