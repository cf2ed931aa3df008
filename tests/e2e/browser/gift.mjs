// Gifts: from the invitation to the receipt, with the mistakes people make on the way.
import assert from 'node:assert/strict';

import {desktop, Guest, phone} from './guest.mjs';
import {inspect, keepsItsWidth} from './inspect.mjs';

const submit = 'form.form button[type=submit]';
export const address = {name: 'Ada Lovelace', country: 'Germany', line1: 'Weg 1', postal_code: '10115', city: 'Berlin', phone: '030 901820'};

/// Everything is looked at where scripts run, as axe-core is one; without them the sizes are.
function lookAt(guest, name, language) {
    return guest.scripts ? inspect(guest, name, language) : keepsItsWidth(guest, name);
}

export async function toCheckout(guest, url, choice) {
    await guest.open(url);
    await guest.press('main .button');
    await guest.choose(choice);
    await guest.press('.bar button');
}

export async function send(guest, status = 200, selector = submit) {
    await guest.grow();
    await guest.press(selector, status);
}

export async function orderNumber(guest) {
    return /[A-Z]{2,}-[0-9A-Z]{4,}/.exec(await guest.text('main'))[0];
}

async function beginsAtButton(guest) {
    for (const size of [phone, desktop]) {
        await guest.page.setViewportSize(size);
        const box = await guest.page.locator('main .button').boundingBox();
        assert.ok(box.y + box.height <= size.height, `the landing page's button is in the first view at ${size.width}`);
    }
    await guest.page.setViewportSize(guest.size);
}

/// What the browser itself sees before anything is sent: the first empty field gets the focus.
async function staysWithoutWords(guest) {
    await guest.reach(submit);
    await guest.page.keyboard.press('Enter');
    assert.equal(await guest.page.evaluate(() => document.activeElement.name), 'name', 'the first empty field is gone to');
}

/// Mistakes that only the server knows: they are said, what was typed is kept, and one key leads to each.
async function mendsMistakes(guest, email) {
    await guest.type({...address, postal_code: '1', email: 'somebody@else.example'});
    await send(guest, 422);
    assert.match(await guest.page.title(), /^Please check 2 fields: /);
    await guest.seesFocusOn('summary', 'where reading goes on');
    for (const name of ['name', 'line1', 'city', 'phone', 'postal_code']) {
        assert.equal(await guest.value(name), {...address, postal_code: '1'}[name], `${name} is kept`);
    }
    assert.equal(await guest.value('country'), 'DE');
    assert.equal(await guest.value('email'), '', 'nothing of the invited address is filled in');
    assert.match(await guest.text('#email-error'), /somebody@else\.example/);
    assert.equal(await guest.page.locator('[aria-invalid=true]').count(), 2);
    await lookAt(guest, 'checkout-errors');
    await guest.page.reload();
    guest.see(422);
    assert.equal(await guest.value('city'), address.city, 'a reload sends the same mistakes again');
    await guest.reach('#summary a[href="#postal_code"]');
    await guest.page.keyboard.press('Enter');
    await guest.seesFocusOn('postal_code', 'a line leads to its field');
    await guest.type({postal_code: address.postal_code, email});
}

async function leadsToOneOrder(guest, url, number, backStatus) {
    const sameOrder = async words => assert.equal(await orderNumber(guest), number, words);
    await guest.page.reload();
    await sameOrder('a reload');
    await guest.goBack();
    if (backStatus === 422) { // the form with the mistakes
        await guest.see(422, /^This form was sent before$/);
        await guest.press('main .button');
    }
    await sameOrder('the back button');
    await guest.open(url);
    await sameOrder('the link');
    assert.doesNotMatch(await guest.text('main'), /Weg 1|10115|@lovelace/, 'a receipt never shows the address');
}

export async function orders(browser, world, invite, settings) {
    const guest = await Guest.arrive(browser, world, settings);
    await guest.open(invite.url);
    assert.match(await guest.text('.hello'), /^Hello /);
    await beginsAtButton(guest);
    await lookAt(guest, 'landing');
    await guest.press('main .button');
    assert.match(await guest.text('.item.gone'), /Sold out/);
    await guest.reach('.bar button');
    await guest.page.keyboard.press('Enter');
    assert.equal(await guest.page.evaluate(() => document.activeElement.type), 'radio', 'a gift has to be chosen');
    await lookAt(guest, 'items');
    await guest.choose(['Stoneware mug', 'Clay']);
    await guest.press('.bar button');
    assert.match(await guest.text('.chosen'), /Stoneware mug\s*Clay/);
    await lookAt(guest, 'checkout');
    await staysWithoutWords(guest);
    await mendsMistakes(guest, invite.email);
    await send(guest);
    guest.see(200, /^Thank you, Ada$/);
    const number = await orderNumber(guest);
    await lookAt(guest, 'receipt');
    await leadsToOneOrder(guest, invite.url, number, 422);
    await guest.leave();
    return number;
}

/// Two presses as fast as hands are, and a second window with another form.
export async function hurries(browser, world, invite) {
    const [guest, other] = [await Guest.arrive(browser, world, {size: desktop}), await Guest.arrive(browser, world)];
    await toCheckout(guest, invite.url, ['Stoneware mug', 'Sage']);
    await toCheckout(other, invite.url, ['Sunflower garden', 'This one']);
    await guest.type(address);
    await other.type({...address, name: 'Somebody Else'});
    await guest.grow();
    await guest.page.locator(submit).dblclick({noWaitAfter: true});
    await guest.page.locator('.badge.done').waitFor();
    const number = await orderNumber(guest);
    await send(other, 409);
    await other.see(409, /^This invitation has been used$/);
    await inspect(other, 'used-by-someone');
    await other.press('main .button');
    assert.equal(await orderNumber(other), number, 'the receipt of the one order');
    await guest.page.reload();
    await guest.goBack();
    assert.equal(await orderNumber(guest), number, 'the back button');
    await other.leave();
    await guest.leave();
    return number;
}

export async function mistypesAddress(browser, world, invite) {
    const guest = await Guest.arrive(browser, world);
    await toCheckout(guest, invite.url, ['Sunflower garden', 'This one']);
    await guest.page.evaluate(() => { document.querySelector('[name=nonce]').value = 'of long ago'; });
    await guest.type({...address, email: 'somebody@else.example'});
    await send(guest);
    assert.match(await guest.text('.summary'), /open for a long time/);
    assert.equal(await guest.value('city'), address.city, 'nothing is lost');
    await inspect(guest, 'checkout-stale');
    await guest.type({email: 'somebody@else.example'});
    await send(guest, 403);
    await guest.see(403, /^That is not the invited address$/);
    assert.match(await guest.text('.lead'), /somebody@else\.example/);
    await inspect(guest, 'wrong-address');
    await guest.type({email: invite.email});
    await send(guest);
    const number = await orderNumber(guest);
    await guest.leave();
    return number;
}

/// The last one goes to somebody else, and then there is nothing left at all.
export async function comesLate(browser, world, {slow, fast, last}) {
    const [guest, other] = [await Guest.arrive(browser, world), await Guest.arrive(browser, world, {size: desktop, scripts: false})];
    for (const [one, invite] of [[guest, slow], [other, fast]]) {
        await toCheckout(one, invite.url, ['Linen bag', 'This one']);
        await one.type(address);
    }
    await send(other);
    await send(guest, 409);
    assert.match(await guest.text('.summary'), /sold out/);
    await inspect(guest, 'items-sold-out');
    await toCheckout(guest, slow.url, ['Last cup', 'This one']);
    await guest.type(address);
    await send(guest);
    await other.open(last.url);
    await other.press('main .button', 403);
    await other.leave();
    await guest.open(`${last.url}/items`, 403);
    await guest.see(403, /^Everything has been claimed$/);
    await inspect(guest, 'full');
    await guest.leave();
}

export async function readsGerman(browser, world, invite) {
    const guest = await Guest.arrive(browser, world);
    await guest.open(invite.url);
    await inspect(guest, 'de-landing', 'de');
    await guest.press('main .button');
    await inspect(guest, 'de-items', 'de');
    await guest.choose(['Steinzeugtasse', 'Lehm']);
    await guest.press('.bar button');
    await guest.type({...address, country: 'Deutschland', postal_code: '1'});
    await send(guest, 422);
    await inspect(guest, 'de-checkout-errors', 'de');
    await guest.type({postal_code: '10115'});
    await send(guest);
    await inspect(guest, 'de-receipt', 'de');
    await guest.leave();
}

/// The short way, as most people take it.
export async function ordersFromMail(browser, world, invite) {
    const guest = await Guest.arrive(browser, world);
    await toCheckout(guest, invite.url, invite.choice ?? ['Stoneware mug', 'Clay']);
    await guest.type({...address, email: invite.email});
    await send(guest);
    const number = await orderNumber(guest);
    await leadsToOneOrder(guest, invite.url, number, 200);
    await guest.leave();
    return number;
}
