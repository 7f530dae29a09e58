/* What every page has on top of what works without it. */
import "./requests.js";
import "./suggestions.js";
import "./steps.js";
import "./profile-form.js";
import "./dossier-bar.js";
import "./deciding.js";
import "./cards.js";
import "./file.js";
import "./known.js";
import "./roles.js";
