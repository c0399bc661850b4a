// A local preview under measurement: the program that serves a folder, and how long it takes until its page shows what
// was saved.
import { spawn } from 'node:child_process';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const patience = 120_000;

export class Preview {
    constructor(name, command, origin) {
        this.name = name;
        this.origin = origin;
        this.process = spawn(command[0], command.slice(1), { stdio: 'ignore' });
        this.times = [];
    }

    async page(path) {
        try {
            return await (await fetch(this.origin + path)).text();
        } catch {
            return ''; // not up yet
        }
    }

    // Milliseconds until the page at `path` holds `mark`.
    async until(path, mark) {
        const began = performance.now();
        while (!(await this.page(path)).includes(mark)) {
            if (performance.now() - began > patience) throw new Error(`${this.name}: ${path} never showed ${mark}`);
            await pause(1);
        }
        return performance.now() - began;
    }

    // Saves `text` more at the end of `file`, waits for the page, and puts the file back.
    async edit(file, path, text, mark) {
        const before = readFileSync(file);
        appendFileSync(file, text);
        const time = await this.until(path, mark);
        writeFileSync(file, before);
        await this.until_gone(path, mark);
        return time;
    }

    async until_gone(path, mark) {
        while ((await this.page(path)).includes(mark)) await pause(20);
    }

    // The most memory it ever held, in MB.
    memory() {
        const status = readFileSync(`/proc/${this.process.pid}/status`, 'utf8');
        return Number(/VmHWM:\s+(\d+)/.exec(status)[1]) * 1024 / 1e6;
    }

    stop() {
        this.process.kill();
    }
}
