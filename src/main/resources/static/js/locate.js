// Fills the hidden place of the form from the phone's position; without script the commune stands for it.
const button = document.getElementById('locate');
const said = document.getElementById('located');
if (button && 'geolocation' in navigator) {
  button.hidden = false;
  button.addEventListener('click', () => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        document.getElementById('latitude').value = coords.latitude.toFixed(6);
        document.getElementById('longitude').value = coords.longitude.toFixed(6);
        said.textContent = button.dataset.found;
      },
      () => { said.textContent = button.dataset.failed; },
      { enableHighAccuracy: true, timeout: 10000 },
    );
  });
}
