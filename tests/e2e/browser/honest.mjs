// Pages that say why not, and the two ways to say no.
import assert from 'node:assert/strict';
import {setTimeout as sleep} from 'node:timers/promises';

import {send} from './gift.mjs';
import {Guest} from './guest.mjs';
import {inspect} from './inspect.mjs';

const notices = [
    ['revoked', 410, /^This invitation was withdrawn$/],
    ['replaced', 410, /^This invitation was withdrawn$/],
    ['paused', 403, /is paused$/],
    ['early', 403, /is not open yet$/],
    ['ended', 410, /^This invitation has expired$/],
    ['unknown', 404, /^This link does not lead anywhere$/],
    ['privacy', 200, /^What these pages keep$/],
];

export async function seesNotices(browser, world) {
    const guest = await Guest.arrive(browser, world);
    for (const [name, status, heading] of notices) {
        await guest.open(world.places.notices[name], status);
        await guest.see(status, heading);
        await inspect(guest, name);
    }
    await guest.leave();
}

export async function asksForNewLink(browser, world, invite) {
    const guest = await Guest.arrive(browser, world);
    await sleep(Math.max(0, invite.expires + 500 - Date.now()));
    await guest.open(invite.url, 410);
    await guest.see(410, /^This invitation has expired$/);
    await inspect(guest, 'expired');
    await guest.press('main .button');
    await inspect(guest, 'ask-for-new-link');
    await guest.page.evaluate(() => { document.querySelector('form').noValidate = true; });
    await guest.type({email: 'nobody'});
    await send(guest, 422);
    await guest.seesFocusOn('email', 'the field that is wrong');
    await inspect(guest, 'ask-error');
    await guest.type({email: invite.email});
    await send(guest);
    await guest.see(200, /^Your request is noted$/);
    await inspect(guest, 'asked');
    await guest.leave();
}

export async function declines(browser, world, invite) {
    const guest = await Guest.arrive(browser, world);
    await guest.open(invite.url);
    await guest.press('main a.quiet');
    await inspect(guest, 'decline');
    await guest.tick('[name=sure]');
    await send(guest);
    await guest.see(200, /^You said no, thank you$/);
    await inspect(guest, 'declined');
    await guest.leave();
}

export async function changesMind(browser, world, invite) {
    const guest = await Guest.arrive(browser, world, {scripts: false});
    await guest.open(`${invite.url}/decline`);
    await guest.tick('[name=sure]');
    await send(guest);
    await send(guest, 200, 'form button');
    assert.equal(new URL(guest.page.url()).pathname.split('/').length, 3, 'back at the invitation');
    await guest.leave();
}

export async function unsubscribes(browser, world, url) {
    const guest = await Guest.arrive(browser, world);
    await guest.open(url);
    await inspect(guest, 'unsubscribe');
    await guest.reach('[name=scope]');
    await send(guest);
    await guest.see(200, /^No more mail about/);
    await inspect(guest, 'unsubscribed');
    await guest.leave();
}

export async function triesTooOften(browser, world, invite) {
    const guest = await Guest.arrive(browser, world);
    await guest.open(`${invite.url}/join`);
    const secondsToRest = async () => {
        const guess = await guest.context.request.post(`${invite.url}/redeem`, {form: {name: 'Guess', nonce: 'none'}});
        return Number(guess.headers()['retry-after'] ?? 0);
    };
    let isOver = false;
    let others; // who take each try that becomes free while the form is on its way
    await guest.page.route('**/redeem', async route => {
        while (await secondsToRest() < 2) { /* one more */ }
        others = (async () => { while (!isOver) { await secondsToRest(); } })();
        await route.continue();
    });
    await guest.type({name: 'Maya', email: invite.email});
    await guest.tick('[name=agree]');
    await send(guest, 429);
    isOver = true;
    await others;
    await guest.see(429, /^Too many tries$/);
    await inspect(guest, 'too-many-tries');
    await guest.leave();
}
