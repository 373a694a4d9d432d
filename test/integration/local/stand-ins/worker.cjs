// Stands in for a program that says when it is ready.
console.log(JSON.stringify({ level: 30, msg: 'ready' }));
const life = setInterval(() => undefined, 1000);
process.on('SIGTERM', () => clearInterval(life));
