// The suite: one file for what a user sees of one feature.
import "./language.test.ts";
import "./highlighting.test.ts";
import "./looking.test.ts";
import "./outline.test.ts";
import "./folding.test.ts";
import "./hover.test.ts";
import "./navigation.test.ts";
import "./moving.test.ts";
import "./new-punkt.test.ts";
import "./reading.test.ts";
import "./workspace.test.ts";
import "./diagnostics.test.ts";
import "./set-aside.test.ts";
import "./commands.test.ts";
import "./formatting.test.ts";
import "./language-setting.test.ts";
import "./bad-input.test.ts";
