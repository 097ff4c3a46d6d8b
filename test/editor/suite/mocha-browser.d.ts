// The build of mocha for browsers comes without types; what it makes global has those of mocha.
declare module "mocha/mocha.js";
