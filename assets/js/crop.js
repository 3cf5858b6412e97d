// The square of a profile picture: drawn on the picture, moved by hand or by keys, and kept in the sliders that are sent.
{
  const SMALLEST = 50;
  const crop = document.querySelector("[data-crop]");

  if (crop) {
    const [left, top, side] = ["left", "top", "side"].map((name) => crop.querySelector(`[name=${name}]`));
    const image = crop.querySelector(".crop-stage img");
    const square = crop.querySelector(".crop-square");
    const round = document.querySelector("[data-crop-round]");
    const preview = round.querySelector("img");
    const between = (value, low, high) => Math.max(low, Math.min(value, high));
    // How much of the picture's height a part of its width is.
    const ratio = () => image.naturalWidth / image.naturalHeight;

    // Everything inside the picture, in thousandths; then the square and the preview as the sliders say.
    const draw = () => {
      side.value = between(Number(side.value), SMALLEST, Math.min(1000, 1000 / ratio()));
      const tall = side.value * ratio();
      left.value = between(Number(left.value), 0, 1000 - side.value);
      top.value = between(Number(top.value), 0, 1000 - tall);
      const [x, y, w, h] = [left.value, top.value, side.value, tall].map((part) => part / 10);
      Object.assign(square.style, { left: `${x}%`, top: `${y}%`, width: `${w}%`, height: `${h}%` });
      Object.assign(preview.style, {
        width: `${10000 / w}%`, height: `${10000 / h}%`, left: `${(-100 * x) / w}%`, top: `${(-100 * y) / h}%`,
      });
    };

    const begin = () => {
      if (!image.naturalWidth) return;
      preview.src = image.src;
      square.hidden = round.hidden = false;
      draw();
    };

    const centre = () => {
      side.value = Math.min(1000, 1000 / ratio());
      left.value = (1000 - side.value) / 2;
      top.value = (1000 - side.value * ratio()) / 2;
    };

    const shift = (across, down, larger = 0) => {
      side.value = Number(side.value) + larger;
      left.value = Number(left.value) + across;
      top.value = Number(top.value) + down;
      draw();
    };

    crop.addEventListener("input", draw);

    square.addEventListener("keydown", (event) => {
      const far = event.shiftKey ? 100 : 20;
      const keys = {
        ArrowLeft: [-far, 0], ArrowRight: [far, 0], ArrowUp: [0, -far * ratio()], ArrowDown: [0, far * ratio()],
        "+": [0, 0, 20], "=": [0, 0, 20], "-": [0, 0, -20],
      };
      if (!keys[event.key] || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      shift(...keys[event.key]);
    });

    square.addEventListener("pointerdown", (event) => {
      if (event.button) return;
      square.setPointerCapture(event.pointerId);
      const box = square.getBoundingClientRect();
      const grip = 32;
      const sizing = event.clientX > box.right - grip && event.clientY > box.bottom - grip;
      const from = [left, top, side].map((slider) => Number(slider.value));
      const drag = ({ clientX, clientY }) => {
        const across = (1000 * (clientX - event.clientX)) / image.clientWidth;
        const down = (1000 * (clientY - event.clientY)) / image.clientHeight;
        if (sizing) {
          const room = Math.min(1000 - from[0], (1000 - from[1]) / ratio());
          side.value = between(from[2] + (across + down / ratio()) / 2, SMALLEST, room);
        } else [left.value, top.value] = [from[0] + across, from[1] + down];
        draw();
      };
      square.addEventListener("pointermove", drag);
      square.addEventListener("lostpointercapture", () => square.removeEventListener("pointermove", drag), { once: true });
    });

    const chosen = (field) => {
      const [file] = field.files;
      if (!file) return;
      URL.revokeObjectURL(image.src);
      const url = (image.src = URL.createObjectURL(file));
      crop.hidden = false;
      image.decode().then(
        () => {
          crop.disabled = false;
          centre();
          begin();
        },
        // Not for this browser to read: the pod says what it thinks of it.
        () => {
          URL.revokeObjectURL(url);
          // Another file was chosen meanwhile.
          if (image.src !== url) return;
          crop.disabled = true;
          square.hidden = round.hidden = true;
          image.removeAttribute("src");
        },
      );
    };
    for (const field of document.querySelectorAll("[data-crop-file]")) {
      field.addEventListener("change", () => chosen(field));
      // Somebody may have chosen before this script was there.
      chosen(field);
    }

    if (image.getAttribute("src")) {
      image.addEventListener("load", begin);
      begin();
    }
  }
}
