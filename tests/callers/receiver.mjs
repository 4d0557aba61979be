// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
//
// A receiver of webhooks that judges them by the reference library, standardwebhooks.
//   receiver.mjs PACKAGES CERTIFICATE KEY   PACKAGES is where the library is
//
// Listens on a free port of loopback over HTTPS. A path says how to answer, try by try: /500,204. Each line of the
// input is a secret to trust. Each line of the output is JSON: first the port, then one for each secret and each call.
import {createRequire} from 'node:module';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:https';
import {createInterface} from 'node:readline';
import {join} from 'node:path';

const [packages, certificate, key] = process.argv.slice(2);
const {Webhook} = createRequire(join(packages, 'package.json'))('standardwebhooks');
const stranger = 'whsec_' + Buffer.alloc(32, 7).toString('base64');
const secrets = [];
const answers = new Map();

const say = (line) => process.stdout.write(JSON.stringify(line) + '\n');

/** What the library says against a message; empty if it takes it. */
function objection(secret, body, headers) {
    try {
        new Webhook(secret).verify(body, headers);
        return '';
    } catch (error) {
        return error.message;
    }
}

function minutesLater(minutes, judge) {
    const now = Date.now;
    Date.now = () => now() + minutes * 60_000;
    try {
        return judge();
    } finally {
        Date.now = now;
    }
}

function judged(body, headers) {
    const secret = secrets.find((one) => objection(one, body, headers) === '');
    return {
        taken_with: secrets.filter((one) => objection(one, body, headers) === '').length,
        changed_body: objection(secret, body.replace('api_key', 'api_kez'), headers),
        six_minutes_later: minutesLater(6, () => objection(secret, body, headers)),
        another_secret: objection(stranger, body, headers),
    };
}

const server = createServer({cert: readFileSync(certificate), key: readFileSync(key)}, (request, response) => {
    const parts = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', () => {
        const body = Buffer.concat(parts).toString();
        const left = answers.get(request.url) ?? request.url.slice(1).split(',').map(Number);
        response.statusCode = left.length > 1 ? left.shift() : left[0];
        answers.set(request.url, left);
        response.end(`answered ${response.statusCode}`);
        say({path: request.url, id: request.headers['webhook-id'], body, ...judged(body, request.headers)});
    });
});
createInterface({input: process.stdin}).on('line', (secret) => say({trusted: secrets.push(secret)})).on('close', () => process.exit());
server.listen(0, '127.0.0.1', () => say({port: server.address().port}));
