// Joining, with a code by mail.
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';

import {send} from './gift.mjs';
import {Guest} from './guest.mjs';
import {inspect, keepsItsWidth} from './inspect.mjs';

const mailPatience = 60_000; // milliseconds

function codesFor(world, email) {
    if (!existsSync(world.mail)) { // a Maildir begins with its first mail
        return [];
    }
    return readdirSync(world.mail, {recursive: true, withFileTypes: true}).filter(file => file.isFile())
        .map(file => path.join(file.path, file.name)).sort()
        .map(file => readFileSync(file, 'utf8'))
        .filter(mail => new RegExp(`^To:.*${email}`, 'mi').test(mail))
        .flatMap(mail => /^\s*(\d{3} ?\d{3})\s*$/m.exec(mail)?.[1] ?? []);
}

export async function mailedCode(world, email) {
    for (const end = Date.now() + mailPatience; Date.now() < end; await sleep(50)) {
        const codes = codesFor(world, email);
        if (codes.length > 0) {
            return codes.at(-1);
        }
    }
    assert.fail('no code was mailed');
}

async function forgetsEverything(guest) {
    await guest.page.evaluate(() => { document.querySelector('form.form').noValidate = true; });
    await send(guest, 422);
    assert.match(await guest.page.title(), /^Please check 3 fields: /);
    await inspect(guest, 'join-errors');
    await guest.reach('#summary a[href="#agree"]');
    await guest.page.keyboard.press('Enter');
    await guest.seesFocusOn('agree', 'a line leads to its field');
}

async function mistypesCode(guest) {
    await guest.type({code: '000 000'});
    await send(guest, 422);
    await guest.seesFocusOn('code', 'the field that is wrong');
    await (guest.scripts ? inspect(guest, 'code-wrong') : keepsItsWidth(guest, 'code-wrong'));
    await send(guest, 200, 'button.quiet');
    assert.match(await guest.text('.summary'), /new code is on its way/);
    await (guest.scripts ? inspect(guest, 'code-again') : keepsItsWidth(guest, 'code-again'));
}

export async function joins(browser, world, invite, settings) {
    const guest = await Guest.arrive(browser, world, settings);
    const look = name => guest.scripts ? inspect(guest, name) : keepsItsWidth(guest, name);
    await guest.open(invite.url);
    await look('landing-membership');
    await guest.press('main .button');
    await look('join');
    if (guest.scripts) {
        await forgetsEverything(guest);
    }
    await guest.type({name: 'Maya Deren', email: invite.email});
    await guest.tick('[name=agree]');
    await send(guest);
    await guest.see(200, /^Enter the code we sent$/);
    await look('code');
    const code = await mailedCode(world, invite.email);
    await mistypesCode(guest);
    await guest.type({code});
    await send(guest);
    await guest.see(200, /^Welcome, Maya$/);
    await look('joined');
    await guest.page.reload();
    await guest.see(200, /^Welcome, Maya$/);
    await guest.goBack();
    await guest.see(200, /^Welcome, Maya$/);
    await guest.open(invite.url);
    await guest.see(200, /^Welcome, Maya$/);
    await guest.leave();
}
