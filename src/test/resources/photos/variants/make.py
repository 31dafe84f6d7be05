#!/usr/bin/env python3
"""Writes the decode variants beside this file from ../astronaut.jpg.

Needs Pillow and numpy. photo.avif and photo.heic also need avifenc and heif-enc
(skipped with a note when missing); display-p3.jpg needs a Display P3 profile, given as
the first argument, and is otherwise left as it is.
"""
import io
import os
import shutil
import struct
import subprocess
import sys
import tempfile
import zipfile
import zlib

import numpy as np
from PIL import Image, ImageCms

HERE = os.path.dirname(os.path.abspath(__file__))
T = Image.Transpose
CANARY = b"CANARY-GPS"


def path(name):
    return os.path.join(HERE, name)


def put(name, data):
    with open(path(name), "wb") as f:
        f.write(data)


def get(name):
    with open(path(name), "rb") as f:
        return f.read()


# ---------------------------------------------------------------- PNG, written by hand
def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def filtered(rows):
    """rows: uint8 array (height, bytes per row, bytes per pixel); Paeth filter on each row."""
    h, w, n = rows.shape
    r = rows.astype(np.int16)
    a = np.zeros_like(r)
    b = np.zeros_like(r)
    c = np.zeros_like(r)
    a[:, 1:] = r[:, :-1]
    b[1:] = r[:-1]
    c[1:, 1:] = r[:-1, :-1]
    p = a + b - c
    pa, pb, pc = abs(p - a), abs(p - b), abs(p - c)
    pred = np.where((pa <= pb) & (pa <= pc), a, np.where(pb <= pc, b, c))
    out = ((r - pred) & 255).astype(np.uint8).reshape(h, w * n)
    return np.concatenate([np.full((h, 1), 4, np.uint8), out], axis=1).tobytes()


def png(array, colour_type, depth=8, interlaced=False, size=None, extra=b""):
    """array: (height, width, samples) of uint8 or uint16; size: what IHDR claims."""
    if depth == 16:
        h, w, n = array.shape
        array = array.astype(">u2").view(np.uint8).reshape(h, w, n * 2)
    h, w = array.shape[:2]
    if interlaced:
        passes = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4),
                  (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)]
        parts = [array[y::dy, x::dx] for x, y, dx, dy in passes]
        raw = b"".join(filtered(p) for p in parts if p.size)
    else:
        raw = filtered(array)
    w, h = size or (w, h)
    return (b"\x89PNG\r\n\x1a\n"
            + chunk(b"IHDR", struct.pack(">IIBBBBB", w, h, depth, colour_type, 0, 0, int(interlaced)))
            + extra + chunk(b"IDAT", zlib.compress(raw, 9)) + chunk(b"IEND", b""))


def apng(frames):
    """frames: uint8 arrays of one shape; the first is also the still picture."""
    h, w = frames[0].shape[:2]
    out = (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", w, h, 8, 2, 0, 0, 0))
           + chunk(b"acTL", struct.pack(">II", len(frames), 0)))
    number = 0
    for frame in frames:
        out += chunk(b"fcTL", struct.pack(">IIIIIHHBB", number, w, h, 0, 0, 1, 5, 0, 0))
        data = zlib.compress(filtered(frame), 9)
        out += chunk(b"IDAT", data) if number == 0 else chunk(b"fdAT", struct.pack(">I", number + 1) + data)
        number += 1 if number == 0 else 2
    return out + chunk(b"IEND", b"")


def gif_frame(image, left, top):
    """The frame of a paletted image, with its palette, put somewhere else."""
    whole = io.BytesIO()
    image.save(whole, "GIF", interlace=0)
    data = whole.getvalue()
    flags = data[10]
    colours = 3 * 2 ** ((flags & 7) + 1)
    at = data.index(b"\x2c", 13 + colours)
    w, h = image.size
    return (b"\x2c" + struct.pack("<HHHHB", left, top, w, h, 0x80 | flags & 7) + data[13:13 + colours]
            + data[at + 10:])


# ---------------------------------------------------------------- TIFF, by hand
def tiff_page(array, extra):
    """Entries and pixels of a page: array (height, width, samples), little-endian."""
    h, w, n = array.shape
    bits = array.dtype.itemsize * 8
    entries = [(0x0100, 3, 1, struct.pack("<HH", w, 0)), (0x0101, 3, 1, struct.pack("<HH", h, 0)),
               (0x0102, 3, n, struct.pack("<%dH" % n, *[bits] * n)), (0x0103, 3, 1, struct.pack("<HH", 8, 0)),
               (0x0106, 3, 1, struct.pack("<HH", 2 if n >= 3 else 1, 0)),
               (0x0115, 3, 1, struct.pack("<HH", n, 0)), (0x0116, 3, 1, struct.pack("<HH", h, 0))]
    return sorted(entries + extra), zlib.compress(array.tobytes(), 9)


def tiff(array, extra, following=None):
    out, pages = b"II*\0", [tiff_page(array, extra)] + ([following] if following else [])
    at = 8
    out += struct.pack("<I", at)
    for i, (entries, pixels) in enumerate(pages):
        def all_entries(offset):
            return sorted(entries + [(0x0111, 4, 1, struct.pack("<I", offset)),
                                     (0x0117, 4, 1, struct.pack("<I", len(pixels)))])
        length = len(ifd(all_entries(0), at))
        next_at = at + length + len(pixels) + len(pixels) % 2
        out += ifd(all_entries(at + length), at, next_at if i + 1 < len(pages) else 0)
        out += pixels + b"\0" * (len(pixels) % 2)
        at = next_at
    return out


# ---------------------------------------------------------------- EXIF and XMP, by hand
def ifd(entries, base, following=0):
    """entries: (tag, type, count, value bytes), in tag order; base: offset of this IFD."""
    head, tail = b"", b""
    data_at = base + 2 + 12 * len(entries) + 4
    for tag, kind, count, value in entries:
        if len(value) > 4:
            field = struct.pack("<I", data_at + len(tail))
            tail += value + b"\0" * (len(value) % 2)
        else:
            field = value.ljust(4, b"\0")
        head += struct.pack("<HHI", tag, kind, count) + field
    return struct.pack("<H", len(entries)) + head + struct.pack("<I", following) + tail


def exif_orientation(value):
    return b"II*\0\x08\0\0\0" + ifd([(0x0112, 3, 1, struct.pack("<HH", value, 0))], 8)


def exif_gps():
    def text(tag, s):
        s += b"\0"
        return (tag, 2, len(s), s)

    def degrees(tag, *pairs):
        return (tag, 5, 3, b"".join(struct.pack("<II", *p) for p in pairs))

    def main(gps_at):
        return ifd([text(0x010E, CANARY + b" description"), text(0x010F, b"CANARY-MAKE"),
                    text(0x013B, b"CANARY-ARTIST"),
                    (0x8825, 4, 1, struct.pack("<I", gps_at))], 8)

    gps_at = 8 + len(main(0))
    gps = ifd([(0, 1, 4, bytes([2, 3, 0, 0])), text(1, b"N"), degrees(2, (48, 1), (51, 1), (2964, 100)),
               text(3, b"E"), degrees(4, (2, 1), (17, 1), (4020, 100)),
               text(29, b"2020:01:02")], gps_at)
    return b"II*\0\x08\0\0\0" + main(gps_at) + gps


XMP = (b'<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
       b'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
       b'xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="48,51.494N" '
       b'exif:GPSLongitude="2,17.670E" exif:GPSAreaInformation="' + CANARY + b'"/></rdf:RDF></x:xmpmeta>'
       b'<?xpacket end="w"?>')


def segment(marker, data):
    return b"\xff" + bytes([marker]) + struct.pack(">H", len(data) + 2) + data


def with_segments(jpeg, *segments):
    """Puts segments after SOI and, where there is one, JFIF."""
    at = 2
    if jpeg[2:4] == b"\xff\xe0":
        at = 4 + struct.unpack(">H", jpeg[4:6])[0]
    return jpeg[:at] + b"".join(segments) + jpeg[at:]


def jpeg_of(image, **options):
    name = path("tmp.jpg")
    image.save(name, "JPEG", **{"quality": 90, "subsampling": 0, "optimize": True, **options})
    data = get("tmp.jpg")
    os.remove(name)
    return data


def segments_of(jpeg):
    """Yields (marker, offset of its payload, payload length) up to the first scan's data."""
    at = 2
    while True:
        marker, length = jpeg[at + 1], struct.unpack(">H", jpeg[at + 2:at + 4])[0]
        yield marker, at + 4, length - 2
        at += 2 + length
        if marker == 0xDA:
            return


# ---------------------------------------------------------------- ICC profiles, by hand
def s15(*values):
    return b"".join(struct.pack(">i", round(v * 65536)) for v in values)


def profile(kind, space, pcs, tags):
    """An ICC version 2 profile; tags: (signature, bytes) in order."""
    head = 128 + 4 + 12 * len(tags)
    table, data = struct.pack(">I", len(tags)), b""
    for name, value in tags:
        value += b"\0" * (-len(value) % 4)
        table += name + struct.pack(">II", head + len(data), len(value))
        data += value
    return (struct.pack(">I", head + len(data)) + b"\0\0\0\0" + struct.pack(">I", 0x02400000)
            + kind + space + pcs + struct.pack(">6H", 2020, 1, 1, 0, 0, 0) + b"acsp" + b"\0" * 28
            + s15(.9642, 1, .8249) + b"\0" * 48 + table + data)


def described(text):
    return [(b"desc", b"desc\0\0\0\0" + struct.pack(">I", len(text) + 1) + text + b"\0" * 79),
            (b"cprt", b"text\0\0\0\0CC0\0"),
            (b"wtpt", b"XYZ \0\0\0\0" + s15(.9642, 1, .8249))]


def gamma_grey(gamma):
    return profile(b"mntr", b"GRAY", b"XYZ ", described(b"grey") + [
        (b"kTRC", b"curv\0\0\0\0" + struct.pack(">IH", 1, round(gamma * 256)))])


def weak_inks():
    """Inks that are half as dark as the rule of thumb has them: CMYK to Lab, 5 steps for each ink."""
    c, m, y, k = np.meshgrid(*[np.linspace(0, 1, 5)] * 4, indexing="ij")
    rgb = np.stack([(1 - .5 * ink) * (1 - .5 * k) for ink in (c, m, y)], axis=-1)
    linear = np.where(rgb <= .04045, rgb / 12.92, ((rgb + .055) / 1.055) ** 2.4)
    xyz = linear @ np.array([[.43607, .22249, .01392], [.38515, .71687, .09708], [.14307, .06061, .71410]])
    f = xyz / np.array([.9642, 1, .8249])
    f = np.where(f > 216 / 24389, np.cbrt(f), (24389 / 27 * f + 16) / 116)
    lab = np.stack([116 * f[..., 1] - 16, 500 * (f[..., 0] - f[..., 1]), 200 * (f[..., 1] - f[..., 2])], axis=-1)
    table = np.round(np.stack([lab[..., 0] * 652.8, (lab[..., 1] + 128) * 256, (lab[..., 2] + 128) * 256],
                              axis=-1)).clip(0, 65535).astype(">u2")
    straight = struct.pack(">HH", 0, 65535)
    lut = (b"mft2\0\0\0\0" + bytes([4, 3, 5, 0]) + s15(1, 0, 0, 0, 1, 0, 0, 0, 1) + struct.pack(">HH", 2, 2)
           + straight * 4 + table.tobytes() + straight * 3)
    return profile(b"prtr", b"CMYK", b"Lab ", described(b"weak inks") + [(b"A2B0", lut)])


def in_jpeg(icc, size):
    """APP2 segments of at most this size."""
    parts = [icc[i:i + size] for i in range(0, len(icc), size)]
    return [segment(0xE2, b"ICC_PROFILE\0" + bytes([i + 1, len(parts)]) + part) for i, part in enumerate(parts)]


# ---------------------------------------------------------------- the variants
def main():
    photo = Image.open(path("../astronaut.jpg")).convert("RGB").crop((0, 0, 408, 510))
    photo = photo.resize((120, 150), Image.Resampling.LANCZOS)
    rgb = np.asarray(photo)
    h, w = rgb.shape[:2]
    grey = np.asarray(photo.convert("L"))[:, :, None]
    yy, xx = np.mgrid[0:h, 0:w]
    d = np.hypot((xx - w / 2) / (w * .45), (yy - h / 2) / (h * .45))
    alpha = (np.clip((1 - d) * 8, 0, 1) * 255).round().astype(np.uint8)[:, :, None]
    rgba = np.concatenate([rgb, alpha], axis=2)     # hidden colours stay under alpha 0
    rgba_image = Image.fromarray(rgba, "RGBA")

    # the picture itself, exact: what the others are compared with
    put("photo.png", png(rgb, 2))

    # JPEG
    undo = {1: None, 2: T.FLIP_LEFT_RIGHT, 3: T.ROTATE_180, 4: T.FLIP_TOP_BOTTOM,
            5: T.TRANSPOSE, 6: T.ROTATE_90, 7: T.TRANSVERSE, 8: T.ROTATE_270}
    for o, t in undo.items():
        stored = photo.transpose(t) if t is not None else photo
        put("exif-orientation-%d.jpg" % o,
            with_segments(jpeg_of(stored), segment(0xE1, b"Exif\0\0" + exif_orientation(o))))
    plain = jpeg_of(photo)
    put("progressive.jpg", jpeg_of(photo, progressive=True))
    put("grey.jpg", jpeg_of(photo.convert("L")))
    put("exif-gps.jpg", with_segments(
        plain, segment(0xE1, b"Exif\0\0" + exif_gps()),
        segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + XMP), segment(0xFE, CANARY + b" comment")))

    # Adobe CMYK: Pillow writes it inverted, with an APP14 "Adobe" whose transform is 0
    f = rgb.astype(float) / 255
    k = 1 - f.max(axis=2)
    k *= .9
    cmy = 1 - f / (1 - k)[:, :, None]
    cmyk = (np.concatenate([cmy, k[:, :, None]], axis=2).clip(0, 1) * 255).round().astype(np.uint8)
    put("cmyk.jpg", jpeg_of(Image.fromarray(cmyk, "CMYK")))

    # YCCK: the same samples after libjpeg's CMYK -> YCCK, and the markers say so.
    # The file stores C' = 255 - C; the transform works on 255 - C' = C, and K' passes through.
    c, m, y = (cmyk[:, :, i].astype(float) for i in range(3))
    luma = .299 * c + .587 * m + .114 * y
    stored = np.stack([luma, (y - luma) / 1.772 + 128, (c - luma) / 1.402 + 128,
                       255. - cmyk[:, :, 3]], axis=2).clip(0, 255).round().astype(np.uint8)
    data = bytearray(jpeg_of(Image.fromarray(255 - stored, "CMYK"), optimize=False))
    for marker, at, length in list(segments_of(bytes(data))):
        if marker == 0xEE:
            data[at + 11] = 2
        elif marker == 0xC0:
            for i in range(4):
                data[at + 6 + 3 * i] = i + 1
        elif marker == 0xDA:
            for i in range(4):
                data[at + 1 + 2 * i] = i + 1
    put("ycck.jpg", bytes(data))

    # the same with a profile whose inks are half as dark, in segments of 1000 bytes
    inks = weak_inks()
    weak = (1 - cmyk[:, :, :3] / 510.) * (1 - cmyk[:, :, 3:] / 510.)
    put("cmyk-profile.png", png((weak * 255).round().astype(np.uint8), 2))
    put("cmyk-profile.jpg", with_segments(get("cmyk.jpg"), *in_jpeg(inks, 1000)))
    put("ycck-profile.jpg", with_segments(get("ycck.jpg"), *in_jpeg(inks, 60000)))
    put("grey-profile.jpg", with_segments(get("grey.jpg"), *in_jpeg(gamma_grey(1), 60000)))
    put("broken-profile.jpg", with_segments(plain, *in_jpeg(gamma_grey(1)[:150] + b"\xff" * 500, 100)))
    put("foreign-profile.jpg", with_segments(plain, *in_jpeg(inks, 60000)))

    if len(sys.argv) > 1:
        p3 = ImageCms.getOpenProfile(sys.argv[1])
        wide = ImageCms.profileToProfile(photo, ImageCms.createProfile("sRGB"), p3)
        icc = open(sys.argv[1], "rb").read()
        put("display-p3.jpg", jpeg_of(wide, icc_profile=icc))
        chunks = chunk(b"iCCP", b"P3\0\0" + zlib.compress(icc))
        put("display-p3.png", png(np.asarray(wide), 2, extra=chunks))
        put("display-p3-16.png", png(np.asarray(wide).astype(np.uint16) * 257, 2, depth=16, extra=chunks))
        wide.save(path("display-p3.webp"), quality=90, method=6, icc_profile=icc)
        wide.save(path("display-p3.tiff"), compression="tiff_adobe_deflate", icc_profile=icc)

    # PNG
    put("alpha.png", png(rgba, 6))
    put("grey-alpha.png", png(np.concatenate([grey, alpha], axis=2), 4))
    put("grey16.png", png(grey.astype(np.uint16) * 257, 0, depth=16))
    put("rgb16.png", png(rgb[::2, ::2].astype(np.uint16) * 257, 2, depth=16))
    put("interlaced.png", png(rgb, 2, interlaced=True))
    paletted = photo.quantize(63, dither=Image.Dither.NONE)
    index = np.asarray(paletted).copy()
    index[:30, :30] = 63                            # a square that is wholly transparent
    colours = bytes(paletted.getpalette()[:63 * 3]).ljust(63 * 3, b"\0") + bytes([255, 0, 255])
    put("palette.png", png(index[:, :, None], 3,
                           extra=chunk(b"PLTE", colours) + chunk(b"tRNS", b"\xff" * 63 + b"\0")))
    put("exif-gps.png", png(rgb[::2, ::2], 2, extra=(
        chunk(b"tEXt", b"Comment\0" + CANARY) + chunk(b"eXIf", exif_gps())
        + chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + XMP))))
    put("one-pixel.png", png(np.array([[[200, 30, 60]]], np.uint8), 2))
    column = np.zeros((2000, 1, 3), np.uint8)
    column[500:1500] = (200, 30, 60)
    column[:500] = column[1500:] = 240
    put("tall.png", png(column, 2))

    # WebP, GIF, TIFF, BMP
    photo.save(path("lossy.webp"), quality=90, method=6)
    rgba_image.save(path("lossless-alpha.webp"), lossless=True, exact=True, method=6)
    photo.transpose(T.ROTATE_90).save(path("exif-orientation-6.webp"), quality=90, method=6,
                                      exif=exif_orientation(6))
    photo.save(path("exif-gps.webp"), quality=80, method=6, exif=exif_gps(), xmp=XMP)
    small = photo.resize((60, 75), Image.Resampling.LANCZOS)
    frames = [small, small.convert("L").convert("RGB"), small.transpose(T.FLIP_LEFT_RIGHT)]
    frames[0].save(path("animated.webp"), save_all=True, append_images=frames[1:], duration=200,
                   loop=0, quality=80, method=6)
    frames[0].save(path("animated.gif"), save_all=True, append_images=frames[1:], duration=200, loop=0)
    photo.quantize(128).save(path("photo.gif"))
    photo.save(path("photo.tiff"), compression="tiff_adobe_deflate")
    photo.save(path("photo.bmp"))

    # TIFF, written by hand: what Pillow does not write
    for o, t in undo.items():
        stored = np.asarray(photo.transpose(t) if t is not None else photo)
        put("orientation-%d.tiff" % o, tiff(stored, [(0x0112, 3, 1, struct.pack("<HH", o, 0))]))
    turned = np.asarray(photo.transpose(undo[6])).astype("<u2") * 257
    put("orientation-6-16.tiff", tiff(turned, [(0x0112, 3, 1, struct.pack("<HH", 6, 0))]))
    put("alpha.tiff", tiff(rgba, [(0x0152, 3, 1, struct.pack("<HH", 2, 0))]))
    put("alpha-16.tiff", tiff(rgba.astype("<u2") * 257, [(0x0152, 3, 1, struct.pack("<HH", 2, 0))]))
    soft = np.round(rgb * (alpha / 255.)).astype("<u2") * 257
    put("premultiplied-16.tiff", tiff(np.concatenate([soft, alpha.astype("<u2") * 257], axis=2),
                                      [(0x0152, 3, 1, struct.pack("<HH", 1, 0))]))
    put("two-pages.tiff", tiff(rgb, [], following=tiff_page(grey, [])))
    put("raw-preview.tiff", tiff(rgb[::2, ::2], [(0x00FE, 4, 1, struct.pack("<I", 1))]))
    put("float.tiff", tiff(grey.astype("<f4"), [(0x0153, 3, 1, struct.pack("<HH", 3, 0))]))

    # GIF and APNG
    transparent = photo.quantize(63, dither=Image.Dither.NONE)
    index = np.asarray(transparent).copy()
    index[:30, :30] = 63
    gif = Image.fromarray(index, "P")
    gif.putpalette(transparent.getpalette()[:63 * 3] + [255, 0, 255])
    gif.save(path("transparent.gif"), transparency=63)
    put("animated.png", apng([np.asarray(f) for f in frames]))
    # a first frame that does not fill the picture
    put("offset.gif", b"GIF89a" + struct.pack("<HHBBB", 120, 150, 0, 0, 0) + gif_frame(gif.crop((30, 40, 90, 110)), 30, 40) + b";")

    # AVIF, HEIC
    if not shutil.which("avifenc") or not shutil.which("heif-enc"):
        print("no avifenc or heif-enc: no AVIF and HEIC written", file=sys.stderr)
    else:
        with tempfile.TemporaryDirectory() as d:
            def written(name, image, *options):
                source = os.path.join(d, "photo.png")
                image.save(source)
                command = ["heif-enc", "-q", "80", *options, "-o", path(name), source]
                if name.endswith("avif"):
                    command = ["avifenc", "--min", "10", "--max", "20", "-y", "444", *options, source, path(name)]
                subprocess.run(command, check=True, stdout=subprocess.DEVNULL)

            written("photo.avif", photo)
            written("photo.heic", photo)
            written("grid.avif", photo.resize((240, 300), Image.Resampling.NEAREST), "--grid", "2x2")
            written("turned.avif", photo.transpose(T.ROTATE_270), "--irot", "1")
            written("mirrored.avif", photo.transpose(T.FLIP_LEFT_RIGHT), "--imir", "1")
            written("ten-bits.avif", photo, "-d", "10", "-y", "420")
            if len(sys.argv) > 1:
                written("display-p3.avif", wide, "--icc", sys.argv[1])
            for name in ("photo.avif", "photo.heic"):
                put("truncated" + name[5:], get(name)[:-len(get(name)) // 3])
                data = bytearray(get(name))
                for i in range(len(data) // 2, len(data) - 200, 50):
                    data[i] ^= 0x5A
                put("corrupt" + name[5:], bytes(data))

    # damaged and hostile files
    for name, whole in (("truncated.jpg", plain), ("truncated.png", get("photo.png")),
                        ("truncated.webp", get("lossy.webp"))):
        put(name, whole[:len(whole) // 2])
    data = bytearray(plain)
    scan = [at + n for marker, at, n in segments_of(plain) if marker == 0xDA][0]
    step = (len(data) - 2 - scan) // 24
    for i in range(scan + step, len(data) - step, step):
        if 0xFF not in (data[i - 1], data[i], data[i] ^ 0x5A):  # markers stay as they are
            data[i] ^= 0x5A
    put("corrupt.jpg", bytes(data))
    data = bytearray(get("photo.png"))
    data[-20] ^= 0x5A                               # the checksum of IDAT
    put("bad-crc.png", bytes(data))
    put("bad-crc-text.png", get("photo.png")[:33] + chunk(b"tEXt", b"Comment\0x")[:-1] + b"?" + get("photo.png")[33:])
    zero = bytearray(plain)
    for marker, at, length in segments_of(plain):
        if marker == 0xC0:
            zero[at + 1:at + 3] = b"\0\0"
    put("zero-height.jpg", bytes(zero))
    put("zero-width.png", png(rgb[:1], 2, size=(0, 150)))
    put("zero-width.gif", b"GIF89a" + struct.pack("<HHBBB", 0, 150, 0, 0, 0) + gif_frame(gif, 0, 0) + b";")
    put("jpeg.png", plain)                          # a JPEG, whatever its name says
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as z:
        z.writestr(zipfile.ZipInfo("hidden.txt", (2020, 1, 1, 0, 0, 0)), "hidden")
    put("archive.jpg", plain + archive.getvalue())  # a JPEG, and a ZIP file
    put("page.png", get("photo.png") + b"<html><script>alert(1)</script></html>")
    put("wide.png", png(np.full((1, 20000, 3), 90, np.uint8), 2))
    put("high.png", png(np.full((20000, 1, 3), 90, np.uint8), 2))
    put("black.png", png(np.zeros((40, 50, 3), np.uint8), 2))
    put("white.png", png(np.full((40, 50, 3), 255, np.uint8), 2))
    put("invisible.png", png(np.concatenate([rgb[::2, ::2], np.zeros((75, 60, 1), np.uint8)], axis=2), 6))
    put("bomb.tiff", tiff(rgb[:1, :10], [])[:8] + ifd([(0x0100, 4, 1, struct.pack("<I", 60000)),
        (0x0101, 4, 1, struct.pack("<I", 60000)), (0x0102, 3, 1, struct.pack("<HH", 8, 0)),
        (0x0106, 3, 1, struct.pack("<HH", 1, 0)), (0x0111, 4, 1, struct.pack("<I", 8)),
        (0x0115, 3, 1, struct.pack("<HH", 1, 0)), (0x0117, 4, 1, struct.pack("<I", 10))], 8))
    put("bomb.gif", b"GIF89a" + struct.pack("<HHBBB", 60000, 60000, 0, 0, 0) + gif_frame(gif, 0, 0) + b";")
    put("truncated.gif", get("photo.gif")[:6000])
    put("truncated.tiff", get("photo.tiff")[:20000])
    put("bomb.png", png(np.zeros((1, 30000, 3), np.uint8), 2, size=(30000, 30000)))
    tiny = bytearray(jpeg_of(Image.new("RGB", (16, 16), (200, 30, 60))))
    for marker, at, length in segments_of(bytes(tiny)):
        if marker == 0xC0:
            tiny[at + 1:at + 5] = struct.pack(">HH", 30000, 30000)
    put("bomb.jpg", bytes(tiny))
    Image.new("RGB", (16, 16), (200, 30, 60)).save(path("bomb.webp"), quality=50)
    tiny = bytearray(get("bomb.webp"))
    at = tiny.index(b"\x9d\x01\x2a") + 3
    tiny[at:at + 4] = struct.pack("<HH", 16383, 16383)
    put("bomb.webp", bytes(tiny))


if __name__ == "__main__":
    main()
