// What a campaign's colour becomes: every derived one can be read, whatever was chosen, and without the means to derive
// them, and where people bring their own colours.
import assert from 'node:assert/strict';

import {desktop, Guest} from './guest.mjs';
import {inspect, passesAxe} from './inspect.mjs';

const steps = 11; // of each of red, green and blue
const leastForText = 4.5;
const leastForEdges = 3;

/// In the page: the lowest contrasts over all accents, as WCAG 2.2 defines them.
function worstContrasts(count) {
    const pixel = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
    const luminance = color => {
        pixel.fillStyle = color;
        pixel.fillRect(0, 0, 1, 1);
        const [r, g, b] = [...pixel.getImageData(0, 0, 1, 1).data].slice(0, 3).map(byte => byte / 255)
            .map(part => part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4);
        return .2126 * r + .7152 * g + .0722 * b;
    };
    const contrast = (one, other) => {
        const [dark, bright] = [luminance(one), luminance(other)].sort((a, b) => a - b);
        return (bright + .05) / (dark + .05);
    };
    const style = selector => getComputedStyle(document.querySelector(selector));
    const [root, sheet, button, link, tinted, foot] = [document.documentElement.style, style('.sheet'), style('main .button'),
        style('.prose a'), style('.video'), style('.foot p')];
    const ground = style('body');
    const pairs = {button: () => contrast(button.color, button.backgroundColor), link: () => contrast(link.color, sheet.backgroundColor),
        tint: () => contrast(link.color, tinted.backgroundColor), foot: () => contrast(foot.color, ground.backgroundColor),
        edge: () => contrast(button.borderTopColor, sheet.backgroundColor)};
    const worst = {};
    for (let accent = 0; accent < count ** 3; accent += 1) {
        const parts = [accent, accent / count, accent / count ** 2].map(part => Math.round(Math.floor(part) % count * 255 / (count - 1)));
        root.setProperty('--accent', `rgb(${parts})`);
        for (const [name, measure] of Object.entries(pairs)) {
            const found = measure();
            worst[name] = worst[name]?.[0] <= found ? worst[name] : [Math.round(found * 100) / 100, `${parts}`];
        }
    }
    root.removeProperty('--accent');
    return worst;
}

async function readsEveryAccent(guest, url) {
    await guest.open(url);
    for (const colorScheme of ['light', 'dark']) {
        await guest.page.emulateMedia({colorScheme});
        const worst = await guest.page.evaluate(worstContrasts, steps);
        console.error(`worst contrasts, ${colorScheme}: ${JSON.stringify(worst)}`);
        for (const [name, [contrast, accent]] of Object.entries(worst)) {
            assert.ok(contrast >= (name === 'edge' ? leastForEdges : leastForText), `${name} has ${contrast} in ${colorScheme} with ${accent}`);
        }
    }
}

/// Browsers that cannot derive colours show a neutral button.
async function readsWithoutDeriving(guest, url) {
    await guest.page.route('**/style.css?*', async route => {
        const response = await route.fetch();
        const sheet = await response.text();
        const plain = sheet.replace('@supports (color: color(from', '@supports (color: unheard-of(from');
        assert.notEqual(plain, sheet);
        await route.fulfill({response, body: plain});
    });
    await guest.open(url);
    for (const [colorScheme, fill] of [['light', 'rgb(31, 32, 36)'], ['dark', 'rgb(243, 243, 241)']]) {
        await guest.page.emulateMedia({colorScheme});
        assert.equal(await guest.page.evaluate(() => getComputedStyle(document.querySelector('main .button')).backgroundColor), fill);
        await passesAxe(guest.page, `landing without derived colours, ${colorScheme}`);
    }
}

async function keepsEdges(guest) {
    await guest.page.emulateMedia({forcedColors: 'active'});
    assert.equal(await guest.page.evaluate(() => getComputedStyle(document.querySelector('main .button')).borderTopWidth), '1px');
    await guest.page.emulateMedia({forcedColors: 'none'});
}

/// The video is asked for by whoever presses Play, not by the page.
async function watches(guest, url) {
    await guest.open(url);
    await guest.press('.video');
    await inspect(guest, 'video');
    await guest.press('main .button');
}

export async function tries(browser, world, invite) {
    const guest = await Guest.arrive(browser, world, {size: desktop});
    await watches(guest, invite.url);
    await readsEveryAccent(guest, invite.url);
    await keepsEdges(guest);
    await guest.leave();
    const plain = await Guest.arrive(browser, world);
    await readsWithoutDeriving(plain, invite.url);
    await plain.leave();
}
