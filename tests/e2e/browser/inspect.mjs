// Everything that holds for every page: axe-core, keyboard, sizes, directions, colours, weight. Pictures are kept for
// people to look at.
import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';

import {desktop, phone, require} from './guest.mjs';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const heaviest = 32 * 1024; // bytes of a page with its style sheet, before compression; a list of all countries is half of it
const narrow = [{width: 320, height: 640}, {width: 320, height: 256}, {width: 640, height: 400}]; // 400 % and 200 % of 1280
// What axe-core leaves to people, and people have looked at: the colour behind the arrow of a select, and films of others.
const judgedByEye = ['color-contrast #country', 'video-caption video', 'video-caption .player'];

export const totals = {pages: 0, axeRuns: 0, passes: 0, loads: 0, stops: 0};

export async function inspect(guest, name, language = 'en') {
    const {page} = guest;
    totals.pages += 1;
    writeFileSync(path.join(guest.world.pictures, `${name}.html`), await guest.response.body());
    await says(guest, name, language);
    await keepsItsWidth(guest, name);
    for (const [size, scheme] of [[phone, 'light'], [phone, 'dark'], [desktop, 'light'], [desktop, 'dark']]) {
        await page.setViewportSize(size);
        await page.emulateMedia({colorScheme: scheme});
        await page.screenshot({path: path.join(guest.world.pictures, `${name}-${size === phone ? 'phone' : 'desktop'}-${scheme}.png`),
            fullPage: true});
        await passesAxe(page, `${name} ${size.width} ${scheme}`);
    }
    await page.emulateMedia({colorScheme: 'light'});
    await page.setViewportSize(phone);
    await walks(guest, name);
    await page.setViewportSize(guest.size);
}

async function says(guest, name, language) {
    const about = await guest.page.evaluate(() => ({lang: document.documentElement.lang, dir: document.documentElement.dir,
        title: document.title, h1: document.querySelectorAll('h1').length, main: document.querySelectorAll('main').length,
        filled: document.querySelectorAll('main .button:not(.plain)').length, disabled: document.querySelectorAll('.button:disabled').length,
        inline: document.querySelectorAll('[style], style, script, [onclick]').length, ids: [...document.querySelectorAll('[id]')].map(at => at.id),
        refs: [...document.querySelectorAll('[aria-describedby], [aria-labelledby], label[for]')].flatMap(at =>
            (at.getAttribute('aria-describedby') ?? at.getAttribute('aria-labelledby') ?? at.htmlFor).split(' ')),
        weight: document.documentElement.outerHTML.length}));
    assert.equal(about.lang, language, `lang of ${name}`);
    assert.equal(about.dir, 'ltr', `dir of ${name}`);
    assert.equal(about.h1, 1, `h1 of ${name}`);
    assert.equal(about.main, 1, `main of ${name}`);
    assert.ok(about.filled <= 1, `one filled button on ${name}`);
    assert.equal(about.disabled, 0, `disabled buttons on ${name}`);
    assert.equal(about.inline, 0, `inline style or script on ${name}`);
    assert.equal(new Set(about.ids).size, about.ids.length, `an id twice on ${name}`);
    assert.deepEqual(about.refs.filter(id => !about.ids.includes(id)), [], `descriptions that lead nowhere on ${name}`);
    assert.doesNotMatch(about.title, /[A-Za-z0-9_-]{20}/, `a token in the title of ${name}`);
    assert.ok(about.weight + guest.world.styleBytes <= heaviest, `${name} weighs ${about.weight}`);
}

/// Nothing is beyond the edge, in either direction of reading.
export async function keepsItsWidth(guest, name) {
    const {page} = guest;
    const check = async (size, words, setUp = () => {}) => {
        await page.setViewportSize(size);
        await page.evaluate(setUp);
        totals.loads += 1;
        const beyond = await page.evaluate(() => {
            const out = [...document.querySelectorAll('body *:not(.hidden):not(.skip)')].filter(at => {
                const box = at.getBoundingClientRect();
                return box.width > 0 && (box.right > innerWidth + .5 || box.left < -.5);
            });
            const wide = document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth;
            return wide > 0 || out.length > 0 ? `${wide}px, ${out.map(at => at.outerHTML.slice(0, 80)).join(' ')}` : '';
        });
        assert.equal(beyond, '', `${name} scrolls sideways: ${words}`);
        await page.evaluate(() => {
            document.documentElement.style.fontSize = '';
            document.documentElement.dir = 'ltr';
            document.documentElement.removeAttribute('style');
        });
    };
    for (const size of narrow) {
        await check(size, `at ${size.width}x${size.height}`);
    }
    await check(phone, 'text at 200 %', () => { document.documentElement.style.fontSize = '200%'; });
    for (const size of [phone, desktop]) {
        await check(size, `right to left at ${size.width}`, () => { document.documentElement.dir = 'rtl'; });
    }
    await page.setViewportSize(guest.size);
}

export async function passesAxe(page, words) {
    if (!await page.evaluate(() => Boolean(window.axe))) {
        await page.evaluate(axe);
    }
    const found = await page.evaluate(tags => window.axe.run(document, {runOnly: {type: 'tag', values: tags},
        resultTypes: ['violations', 'incomplete'], elementRef: false}), rules);
    totals.axeRuns += 1;
    totals.passes += found.passes.length;
    const told = found.violations.map(rule => `${rule.id}: ${rule.nodes.map(node => `${node.target} ${node.failureSummary}`).join('; ')}`);
    assert.deepEqual(told, [], `axe-core on ${words}`);
    const unsure = found.incomplete.flatMap(rule => rule.nodes.map(node => `${rule.id} ${node.target}`));
    assert.deepEqual(unsure.filter(one => !judgedByEye.includes(one)), [], `left open by axe-core on ${words}`);
}

/// Tab comes to every control once, and each is seen.
async function walks(guest, name) {
    const {page} = guest;
    const wanted = await page.evaluate(() => {
        const groups = new Set();
        return [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, video[controls], iframe')].filter(at => {
            if (at.tabIndex < 0 || at.disabled) {
                return false;
            }
            const isRepeated = at.type === 'radio' && groups.has(at.name);
            groups.add(at.type === 'radio' ? at.name : at);
            return !isRepeated;
        }).length;
    });
    await page.evaluate(() => { document.activeElement.blur(); getSelection().removeAllRanges(); scrollTo(0, 0); });
    const reached = new Set();
    await page.evaluate(() => { window.walked = []; });
    for (let stop = 0; stop < wanted + 12; stop += 1) {
        await page.keyboard.press('Tab');
        const seen = await guest.seeFocus();
        if (seen) {
            reached.add(await page.evaluate(() => {
                const at = document.activeElement;
                const known = window.walked.indexOf(at);
                return known < 0 ? window.walked.push(at) - 1 : known;
            }));
        }
    }
    totals.stops += reached.size;
    assert.ok(reached.size >= wanted, `Tab reaches ${reached.size} of ${wanted} controls of ${name}`);
}
