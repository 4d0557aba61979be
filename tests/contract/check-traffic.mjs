// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
//
// Holds recorded traffic against the contract: node check-traffic.mjs PACKAGES OPENAPI RECORDING
//
// RECORDING has a JSON object a line, as tests/support/trafficrecorder writes them. Fails on a path, status, member,
// query, header or type that the contract does not have, and says which.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { createRequire } from 'node:module';

const [packages, contractFile, recording] = process.argv.slice(2);
const require = createRequire(path.resolve(packages, 'package.json'));
const Ajv = require('ajv/dist/2020.js').default;
const contract = require('yaml').parse(fs.readFileSync(contractFile, 'utf8'), { merge: false });

// Our own two sides send nothing that is not written down, though others may.
function close(schema) {
    if (Array.isArray(schema))
        return schema.forEach(close);
    if (schema === null || typeof schema !== 'object')
        return;
    for (const [name, part] of Object.entries(schema))
        if (name !== 'if' && name !== 'then')
            close(part);
    if (schema.type === 'object' && schema.properties && !('additionalProperties' in schema))
        schema.unevaluatedProperties = false;
}
close(contract);

const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
ajv.addSchema(contract, 'contract');

const pointer = (...steps) => steps.map((step) => '/' + String(step).replaceAll('~', '~0').replaceAll('/', '~1')).join('');
const resolved = (place) => {
    let at = contract;
    for (const step of place)
        at = at?.[step];
    return at && at.$ref ? resolved(at.$ref.slice(2).split('/')) : [place, at];
};
const validators = new Map();
function validator(place) {
    const where = pointer(...place);
    if (!validators.has(where))
        validators.set(where, ajv.compile({ $ref: 'contract#' + encodeURI(where) }));
    return validators.get(where);
}

const templates = Object.keys(contract.paths)
    .sort((a, b) => a.split('{').length - b.split('{').length)
    .map((template) => [template, new RegExp('^' + template.replaceAll('.', '\\.').replace(/\{[^}]+\}/g, '[^/]+') + '$')]);

const templateOf = (path) => templates.find(([, fits]) => fits.test(path))?.[0];

// Where a cookie says which workspace is meant, what it stands for is left out of the path.
const stand = Object.values(contract.components.securitySchemes).find((scheme) => 'x-stands-for' in scheme);
const isChosen = (line) => (line.request_headers.cookie ?? '').split('; ').some((one) => one.startsWith(stand.name + '='));
const spelledOut = (line) => '/v1' + stand['x-stands-for'] + line.path.slice('/v1'.length);

const seen = new Set();

function check(line) {
    const problems = [];
    const complain = (what, validate) =>
        problems.push(what + (validate ? ': ' + ajv.errorsText(validate.errors, { dataVar: '' }) : ''));
    const hold = (place, value, what) => {
        const validate = validator(place);
        if (!validate(value))
            complain(what, validate);
    };

    const named = templateOf(line.path);
    const template = named ?? templateOf(spelledOut(line));
    const method = line.method.toLowerCase();
    const [here, operation] = line.webhook
        ? [['webhooks', line.webhook, method], contract.webhooks[line.webhook]?.[method]]
        : [['paths', template, method], contract.paths[template]?.[method]];
    if (!operation)
        // A stranger's request is refused as a problem; the contract need not know its path.
        return line.status === 404 || line.status === 405 ? [] : [`${line.method} ${line.path} is not in the contract`];
    if (!line.webhook && !named && !isChosen(line))
        return line.status === 400 ? [] : [`${line.method} ${line.path} was answered without a ${stand.name}`];
    seen.add(operation.operationId);

    const parameters = [[...here.slice(0, 2), 'parameters'], [...here, 'parameters']].flatMap(([...list]) =>
        (resolved(list)[1] ?? []).map((_, index) => resolved([...list, index])));
    const query = new URLSearchParams(line.query ?? '');
    for (const name of query.keys())
        if (!parameters.some(([, parameter]) => parameter.in === 'query' && parameter.name === name))
            complain(`the query has an unknown ${name}`);
    for (const [place, parameter] of parameters) {
        const text = parameter.in === 'query' ? query.get(parameter.name)
            : parameter.in === 'header' ? line.request_headers[parameter.name.toLowerCase()] : undefined;
        if (parameter.in === 'path')
            continue;
        if (text === undefined || text === null) {
            if (parameter.required && line.status < 400)
                complain(`${parameter.name} is missing`);
            continue;
        }
        const isNumber = resolved([...place, 'schema'])[1].type === 'integer';
        if (line.status < 400)
            hold([...place, 'schema'], isNumber ? Number(text) : text, `the parameter ${parameter.name}`);
    }

    const [requestPlace, request] = resolved([...here, 'requestBody']);
    if (line.status < 400 && request && !('request_body' in line))
        complain('the request has no body');
    if (line.status < 400 && !request && 'request_body' in line && JSON.stringify(line.request_body) !== '{}')
        complain('the request has a body');
    if (line.status < 400 && request && 'request_body' in line)
        hold([...requestPlace, 'content', 'application/json', 'schema'], line.request_body, 'the request');

    const status = [String(line.status), String(line.status)[0] + 'XX'].find((s) => s in operation.responses);
    if (!status)
        return [...problems, `status ${line.status} is not in the contract`];
    const [answerPlace, answer] = resolved([...here, 'responses', status]);
    for (const [name, value] of Object.entries(line.response_headers)) {
        const documented = Object.keys(answer.headers ?? {}).find((known) => known.toLowerCase() === name);
        if (documented) {
            const [place, header] = resolved([...answerPlace, 'headers', documented]);
            hold([...place, 'schema'], header.schema.type === 'integer' ? Number(value) : value, `the header ${name}`);
        } else if (name.startsWith('chatelaine-') && name !== 'chatelaine-request-id') {
            complain(`the header ${name} is not in the contract`);
        }
    }

    let body = line.response_body;
    if ('response_body_base64' in line) {
        const bytes = Buffer.from(line.response_body_base64, 'base64');
        body = line.response_headers['content-encoding'] === 'gzip' ? JSON.parse(zlib.gunzipSync(bytes)) : bytes.toString();
    }
    if (!answer.content) {
        if (body !== undefined)
            complain('the answer has a body');
        return problems;
    }
    const type = (line.response_headers['content-type'] ?? '').split(';')[0];
    if (!(type in answer.content))
        return [...problems, `the answer is ${type || 'nothing'}, which is not in the contract`];
    const schema = [...answerPlace, 'content', type, 'schema'];
    if (type !== 'text/event-stream')
        hold(schema, body, 'the answer');
    else
        for (const [, data] of body.matchAll(/^data: (.*)$/gm))
            hold([...schema, 'contentSchema'], JSON.parse(data), 'an event');
    return problems;
}

const lines = fs.readFileSync(recording, 'utf8').split('\n').filter(Boolean).map((text) => JSON.parse(text));
let wrong = lines.length === 0 ? 1 : 0;
for (const [index, line] of lines.entries()) {
    for (const problem of check(line)) {
        console.error(`${recording}:${index + 1}: ${line.method} ${line.path} ${line.status}: ${problem}`);
        ++wrong;
    }
}
const operations = Object.values({ ...contract.paths, ...contract.webhooks }).flatMap((methods) =>
    Object.values(methods).map((operation) => operation.operationId).filter(Boolean));
console.log(`${lines.length} exchanges, ${wrong} wrong; ${seen.size} of ${operations.length} operations; not seen: `
    + (operations.filter((id) => !seen.has(id)).join(' ') || 'none'));
process.exit(wrong ? 1 : 0);
