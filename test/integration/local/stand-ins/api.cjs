// Stands in for a program, so that supervision can be tested before and without the real one.
const http = require('node:http');
const server = http.createServer((_request, response) => response.end('{}'));
server.listen(Number(process.env.PORT), process.env.HOST);
process.on('SIGTERM', () => server.close(() => process.exit(0)));
