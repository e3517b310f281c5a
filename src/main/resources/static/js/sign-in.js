// Brings whoever signs in back to where they were: the server is never told the part of an address behind its #.
const form = document.getElementById('sign-in');

form.action += location.hash;
