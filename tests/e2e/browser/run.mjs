// usage: run.mjs WORLD.json      the links to follow, where mail lies and where pictures go; what was seen on standard output
import {readFileSync} from 'node:fs';

import * as colours from './colours.mjs';
import * as community from './community.mjs';
import * as gift from './gift.mjs';
import {desktop, launch, phone} from './guest.mjs';
import * as honest from './honest.mjs';
import {totals} from './inspect.mjs';
import * as membership from './membership.mjs';

const atOnce = 3; // stories

const world = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const {invites, places} = world;
const seen = {};
const stories = {
    ada: browser => gift.orders(browser, world, invites.ada, {size: desktop, scripts: true}),
    bob: browser => gift.orders(browser, world, invites.bob, {size: phone, scripts: false}),
    maya: browser => membership.joins(browser, world, invites.maya, {size: phone, scripts: true}),
    noah: browser => membership.joins(browser, world, invites.noah, {size: desktop, scripts: false}),
    iris: browser => gift.hurries(browser, world, invites.iris),
    erin: browser => gift.mistypesAddress(browser, world, invites.erin),
    lena: browser => gift.comesLate(browser, world, {slow: invites.lena, fast: invites.otto, last: invites.gone}),
    gerda: browser => gift.readsGerman(browser, world, invites.gerda),
    notices: browser => honest.seesNotices(browser, world),
    hugo: browser => honest.asksForNewLink(browser, world, invites.hugo),
    dora: browser => honest.declines(browser, world, invites.dora),
    paul: browser => honest.changesMind(browser, world, invites.paul),
    jan: browser => honest.unsubscribes(browser, world, world.places.unsubscribe),
    kim: browser => colours.tries(browser, world, invites.kim),
    mailed: browser => gift.ordersFromMail(browser, world, invites.mailed),
    olga: browser => honest.triesTooOften(browser, world, invites.olga),
    ...community.stories(world),
};

async function tell(browser, names) {
    for (let name = names.shift(); name; name = names.shift()) {
        const begun = Date.now();
        try {
            seen[name] = await stories[name](browser) ?? 'done';
        } catch (error) {
            console.error(`FAILED ${name}: ${error.message}\n${error.stack.split('\n').filter(line => line.includes('/browser/')).join('\n')}`);
            process.exitCode = 1;
        } finally {
            console.error(`${name}: ${Date.now() - begun} ms`);
        }
    }
}

const browser = await launch(world.certificate);
try {
    const names = process.argv.length > 3 ? process.argv.slice(3) : Object.keys(stories).filter(name => name in invites || name in places);
    await Promise.all(Array.from({length: atOnce}, () => tell(browser, names)));
} finally {
    await browser.close();
}
console.error(JSON.stringify(totals));
console.log(JSON.stringify(seen));
