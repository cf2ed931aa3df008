// Invitation links: who comes in by a shared address, and what it says to everybody else.
import assert from 'node:assert/strict';

import {send} from './gift.mjs';
import {desktop, Guest, phone} from './guest.mjs';
import {inspect, keepsItsWidth} from './inspect.mjs';
import {mailedCode} from './membership.mjs';

const looked = new Set();

/// Each page once in all that a world is told of; where `looked` is no list, none.
async function look(guest, name) {
    if (!guest.world.looked || guest.world.looked.includes(name) || looked.has(name)) {
        return;
    }
    looked.add(name);
    await (guest.scripts ? inspect(guest, name) : keepsItsWidth(guest, name));
}

async function fillIn(guest, {name, email}) {
    const isAsked = await guest.page.locator('[name=email]').count() > 0;
    await guest.type({name, ...(isAsked ? {email} : {})});
    await guest.tick('[name=agree]');
    await send(guest);
    return isAsked;
}

async function joins(browser, world, comer, number) {
    const guest = await Guest.arrive(browser, world, number % 2 ? {size: desktop, scripts: false} : {size: phone});
    await guest.open(comer.url);
    for (const words of comer.sees ?? []) {
        assert.ok((await guest.text('body')).includes(words), `“${words}” is on the page of ${comer.email}`);
    }
    await look(guest, 'link-landing');
    await guest.press('main .button');
    await look(guest, 'link-join');
    assert.equal(await fillIn(guest, comer), comer.isAsked, `whether ${comer.email} is asked for an address`);
    if (comer.code) {
        await guest.see(200, /^Enter the code we sent$/);
        await look(guest, 'link-code');
        await guest.type({code: await mailedCode(world, comer.email)});
        await send(guest);
    }
    await guest.see(200, /^Welcome, /);
    await look(guest, 'link-joined');
    await guest.leave();
}

/// The page is the one that everybody on the list gets.
async function isToldNothing(browser, world, stranger) {
    const guest = await Guest.arrive(browser, world);
    await guest.open(`${stranger.url}/join`);
    await fillIn(guest, stranger);
    await guest.see(200, /^Enter the code we sent$/);
    assert.match(await guest.text(), /If the address you typed has an invitation/);
    await guest.type({code: '123 456'});
    await send(guest, 422);
    await guest.leave();
}

async function isTurnedAway(browser, world, stranger) {
    const guest = await Guest.arrive(browser, world);
    await guest.open(`${stranger.url}/join`);
    await guest.type({name: stranger.name, email: stranger.email});
    await guest.tick('[name=agree]');
    await send(guest, stranger.status);
    assert.match(await guest.text(), new RegExp(stranger.says));
    await look(guest, stranger.page);
    await guest.leave();
}

async function seesClosedDoor(browser, world, door) {
    const guest = await Guest.arrive(browser, world);
    await guest.open(door.url, door.status);
    await guest.see(door.status, new RegExp(door.heading));
    await look(guest, door.page);
    await guest.leave();
}

async function forEach(people, step) {
    for (const [number, one] of people.entries()) {
        await step(one, number);
    }
    return [...looked];
}

export const stories = world => ({
    comers: browser => forEach(world.places.comers, (one, number) => joins(browser, world, one, number)),
    unlisted: browser => forEach(world.places.unlisted, one => isToldNothing(browser, world, one)),
    strangers: browser => forEach(world.places.strangers, one => isTurnedAway(browser, world, one)),
    doors: browser => forEach(world.places.doors, one => seesClosedDoor(browser, world, one)),
});
