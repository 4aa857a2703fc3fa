/**
 * Loaded before each command of `package.json`: stops an old Node with a sentence. In a syntax that every Node can read, because an
 * old one does not get past the newer syntax of the commands themselves.
 */
'use strict';

var oldest = require('../../package.json').engines.node.slice('>='.length);
var wanted = oldest.split('.').map(Number);
var own = process.versions.node.split('.').map(Number);

if (own[0] < wanted[0] || (own[0] === wanted[0] && own[1] < wanted[1])) {
  process.stderr.write(
    '\nPangzhu needs Node ' + oldest + ' or newer; this is ' + process.versions.node + '. See https://nodejs.org\n',
  );
  process.exit(1);
}
