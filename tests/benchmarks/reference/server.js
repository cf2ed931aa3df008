// The server that a web developer would write: fastify and better-sqlite3 on a publication of guestwright-server's schema.
// It finds a link, counts the view, shows the page, and redeems, each as durable as ours; it judges no other state, knows
// no limits and writes no change log.
// usage: node server.js PUBLICATION PORT PAGE     PAGE is the landing page with TOKEN where the token stands
import Database from 'better-sqlite3';
import fastify from 'fastify';
import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';

const [file, port, page] = process.argv.slice(2);
const db = new Database(file);
db.pragma('journal_mode = WAL');
db.pragma('synchronous = FULL');
db.pragma('foreign_keys = ON');

const find = db.prepare(`SELECT i.id, i.name, i.used_at, i.campaign_id, c.name AS campaign, c.page FROM invites i
    JOIN campaigns c ON c.id = i.campaign_id WHERE i.token_hash = ?`);
const view = db.prepare('INSERT INTO visits (invite_id, stage, visitor, hour) VALUES (?, 3, 0, ?) ON CONFLICT DO NOTHING');
const use = db.prepare('UPDATE invites SET used_at = ? WHERE id = ? AND used_at IS NULL');
const take = db.prepare('UPDATE items SET ordered = ordered + 1 WHERE uid = ? AND (stock IS NULL OR ordered < stock)');
const order = db.prepare(`INSERT INTO orders (uid, number, receipt, nonce, form_hash, campaign_id, invite_id, at, items,
    name, email, phone, line1, line2, postal_code, city, region, country)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?, '', ?, ?, '', ?)`);

const hashOf = text => createHash('sha256').update(text).digest();
const template = readFileSync(page, 'utf8').split('TOKEN');

// Views share a transaction, a hundred times a second.
let views = [];
const keepViews = db.transaction(all => all.forEach(id => view.run(id, Math.floor(Date.now() / 3_600_000))));
setInterval(() => {
    if (views.length > 0) {
        keepViews(views);
        views = [];
    }
}, 10);

const redeem = db.transaction((invite, form) => {
    const now = Date.now();
    if (use.run(now, invite.id).changes !== 1 || take.run('mug').changes !== 1) {
        throw new Error('not to be had');
    }
    const receipt = randomBytes(16).toString('base64url');
    order.run(randomBytes(16).toString('base64url'), 'SG-' + invite.id, receipt, Buffer.from(form.get('nonce') ?? receipt),
        hashOf(form.toString()), invite.campaign_id, invite.id, now, '[]', form.get('name') ?? '', form.get('phone') ?? '',
        form.get('line1') ?? '', form.get('postal_code') ?? '', form.get('city') ?? '', form.get('country') ?? '');
    return receipt;
});

const server = fastify();
server.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' },
    (request, body, done) => done(null, new URLSearchParams(body)));
server.get('/i/:token', (request, reply) => {
    const invite = find.get(hashOf(request.params.token));
    if (!invite) {
        return reply.code(404).send('Not found');
    }
    views.push(invite.id);
    reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer').type('text/html; charset=utf-8');
    return reply.send(template.join(request.params.token));
});
server.post('/i/:token/redeem', (request, reply) => {
    const invite = find.get(hashOf(request.params.token));
    try {
        return reply.code(303).header('location', '/r/' + redeem(invite, request.body)).send();
    } catch {
        return reply.code(409).send('Gone');
    }
});
server.get('/healthz', (request, reply) => reply.send('OK'));
server.listen({ host: '127.0.0.1', port: Number(port) });
