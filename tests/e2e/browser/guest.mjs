// Somebody with Chromium and a keyboard. What a page must never do is noted whenever it happens: a request to somebody
// else, a break of its own policy, a message in the console.
import assert from 'node:assert/strict';
import {createRequire} from 'node:module';
import {setTimeout as sleep} from 'node:timers/promises';

export const require = createRequire(`${process.env.GUESTWRIGHT_NODE_MODULES}/`);
const {chromium} = require('playwright-core');

export const phone = {width: 390, height: 844};
export const desktop = {width: 1280, height: 800};
const youngestForm = 2100; // milliseconds; what comes sooner is no person
const mostStops = 80; // with Tab on one page

/// Believes the authorities of this machine and, if given, one certificate more, by the SHA-256 of its public key.
export function launch(certificate) {
    const more = certificate ? [`--ignore-certificate-errors-spki-list=${certificate}`] : [];
    return chromium.launch({executablePath: '/usr/bin/chromium', args: ['--disable-gpu', '--disable-background-networking',
        '--disable-component-update', '--disable-sync', '--no-first-run', ...more]});
}

let guests = 0;

export class Guest {
    problems = [];
    stops = 0;

    static async arrive(browser, world, {size = phone, scripts = true, scheme = 'light'} = {}) {
        guests += 1;
        const version = browser.version().split('.')[0];
        const context = await browser.newContext({
            viewport: size, javaScriptEnabled: scripts, colorScheme: scheme, serviceWorkers: 'block', locale: 'en-GB',
            // A headless browser is a machine to the server, and many links from one network are a scanner's.
            userAgent: `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${version}.0.0.0 Safari/537.36`,
            extraHTTPHeaders: {'X-Forwarded-For': `198.18.${guests >> 8}.${guests & 255}`}});
        return new Guest(context, await context.newPage(), world, {size, scripts});
    }

    constructor(context, page, world, {size, scripts}) {
        Object.assign(this, {context, page, world, size, scripts, origin: new URL(world.url).origin});
        context.on('request', request => {
            if (!request.url().startsWith(`${this.origin}/`)) {
                this.problems.push(`asked ${new URL(request.url()).origin} for something`);
            }
        });
        page.on('console', message => {
            // Chromium writes down every honest page, because its status is no 200.
            if (!/^Failed to load resource: the server responded with a status of 4\d\d/.test(message.text())
                || !message.location().url.startsWith(`${this.origin}/`)) {
                this.problems.push(`console: ${message.text()}`);
            }
        });
        page.on('pageerror', error => this.problems.push(`script: ${error}`));
        page.on('requestfailed', request => {
            // Who goes on before a picture has come does without it.
            if (!request.isNavigationRequest() && request.failure().errorText !== 'net::ERR_ABORTED') {
                this.problems.push(`not loaded: ${request.url().replace(this.origin, '')}`);
            }
        });
        page.on('response', response => {
            if (response.request().isNavigationRequest()) {
                this.response = response;
                this.status = response.status();
                this.loadedAt = Date.now();
            } else if (response.status() >= 400) {
                this.problems.push(`${response.status()} for ${new URL(response.url()).pathname}`);
            }
        });
    }

    async leave() {
        await this.context.close();
        assert.deepEqual(this.problems, [], 'what a page must never do');
    }

    async open(url, status = 200) {
        await this.page.goto(url);
        this.see(status);
    }

    see(status, heading) {
        assert.equal(this.status, status, `status of ${this.path()}`);
        return heading && this.page.locator('h1').textContent().then(text => assert.match(text, heading));
    }

    /// Without the secrets in it.
    path() {
        return new URL(this.page.url()).pathname.replace(/\/(i|r|u)\/[^/]+/, '/$1/…');
    }

    /// Forms may be sent after a while only.
    grow() {
        return sleep(Math.max(0, this.loadedAt + youngestForm - Date.now()));
    }

    /// With Tab, as everybody without a mouse; every stop on the way must be seen.
    async reach(selector, key = 'Tab') {
        for (let stop = 0; stop < mostStops; stop += 1) {
            if (await this.page.evaluate(wanted => document.activeElement.matches(wanted), selector)) {
                return;
            }
            await this.page.keyboard.press(key);
            await this.seeFocus();
        }
        assert.fail(`${selector} is not reached by ${key} on ${this.path()}`);
    }

    /// Browsers lead the focus when they first paint a page, which is after it was loaded.
    async seesFocusOn(id, words) {
        let at = '';
        for (let tries = 0; at !== id && tries < 100; tries += 1) {
            at = await this.page.evaluate(() => document.activeElement.id);
            await sleep(at === id ? 0 : 50);
        }
        assert.equal(at, id, words);
    }

    async seeFocus() {
        const seen = await this.page.evaluate(() => {
            const at = document.activeElement;
            if (at === document.body || at === document.documentElement) {
                return null;
            }
            const box = at.getBoundingClientRect();
            const style = getComputedStyle(at);
            const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
            const top = document.elementFromPoint(x, y);
            return {name: at.outerHTML.slice(0, 90).replace(/\/(i|r|u)\/[^/"]+/g, '/$1/…'), outline: style.outlineStyle === 'solid' ? parseFloat(style.outlineWidth) : 0,
                isFilm: at.matches('video'), // whose controls are the browser's own
                isInView: y >= 0 && y <= innerHeight && x >= 0 && x <= innerWidth,
                isOnTop: top !== null && (at.contains(top) || top.contains(at)), by: top ? top.outerHTML.slice(0, 60) : ''};
        });
        if (seen) {
            this.stops += 1;
            assert.ok(seen.outline >= 3 || seen.isFilm, `no focus ring on ${seen.name}`);
            assert.ok(seen.isInView, `focus is out of sight on ${seen.name}`);
            assert.ok(seen.isOnTop, `${seen.name} is behind ${seen.by}`);
        }
        return seen;
    }

    /// Follows a link or presses a button.
    async press(selector, status = 200) {
        await this.reach(selector);
        await Promise.all([this.page.waitForNavigation({waitUntil: 'load'}), this.page.keyboard.press('Enter')]);
        this.see(status);
    }

    /// Where the page before was the answer to a form, browsers ask first whether to send it again: yes.
    async goBack() {
        try {
            await this.page.goBack();
        } catch (error) {
            assert.match(error.message, /ERR_CACHE_MISS/);
            await this.page.waitForURL('chrome-error://**', {waitUntil: 'commit'});
            await this.sendAgain();
        }
    }

    async sendAgain() {
        for (let time = 0; ; time += 1) {
            try {
                return await this.page.reload();
            } catch (error) { // the page that asks is not quite there
                if (time > 100 || !/Not attached/.test(error.message)) {
                    throw error;
                }
                await sleep(50);
            }
        }
    }

    async type(fields) {
        for (const [name, text] of Object.entries(fields)) {
            await this.reach(`[name="${name}"]`);
            if (await this.page.evaluate(() => document.activeElement.matches('input'))) {
                await this.page.keyboard.press('Control+a');
                await this.page.keyboard.press('Delete');
            }
            await this.page.keyboard.type(text);
        }
    }

    async tick(selector) {
        await this.reach(selector);
        await this.page.keyboard.press('Space');
        assert.ok(await this.page.evaluate(() => document.activeElement.checked), `${selector} is ticked`);
    }

    /// One of a group of radio buttons, by the arrow keys.
    async choose(label) {
        await this.tick('input[type=radio]');
        const isThere = () => this.page.evaluate(
            wanted => document.activeElement.closest('fieldset').textContent.replace(/\s+/g, ' ').includes(wanted[0])
                && document.activeElement.closest('label').textContent.trim() === wanted[1], label);
        for (let stop = 0; !await isThere(); stop += 1) {
            assert.ok(stop < mostStops, `no choice ${label}`);
            await this.page.keyboard.press('ArrowDown');
            await this.seeFocus();
        }
        assert.ok(await this.page.evaluate(() => document.activeElement.checked), `${label} is chosen`);
    }

    value(name) {
        return this.page.locator(`[name="${name}"]`).inputValue();
    }

    text(selector = 'main') {
        return this.page.locator(selector).first().innerText();
    }
}
