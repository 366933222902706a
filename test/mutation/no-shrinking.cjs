const { configureGlobal } = require('fast-check');

// which smallest example fails is of no interest here, and properties look for it for minutes
configureGlobal({ endOnFailure: true });
