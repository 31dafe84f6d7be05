package online.backgroundremove.cutout.image;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_AV1;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_HEVC;
import static org.bytedeco.ffmpeg.global.avcodec.AV_EF_BITSTREAM;
import static org.bytedeco.ffmpeg.global.avcodec.AV_EF_BUFFER;
import static org.bytedeco.ffmpeg.global.avcodec.AV_EF_CRCCHECK;
import static org.bytedeco.ffmpeg.global.avcodec.AV_EF_EXPLODE;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder_by_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_to_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_packet;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_JPEG;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_BGR24;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.swscale.SWS_ACCURATE_RND;
import static org.bytedeco.ffmpeg.global.swscale.SWS_BILINEAR;
import static org.bytedeco.ffmpeg.global.swscale.SWS_FULL_CHR_H_INP;
import static org.bytedeco.ffmpeg.global.swscale.SWS_FULL_CHR_H_INT;
import static org.bytedeco.ffmpeg.global.swscale.sws_freeContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_getCoefficients;
import static org.bytedeco.ffmpeg.global.swscale.sws_getContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_scale;
import static org.bytedeco.ffmpeg.global.swscale.sws_setColorspaceDetails;

import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVBufferRef;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.opencv.opencv_core.Mat;

/** Decodes one coded image of a HEIC or AVIF file. */
final class HeifTile {

    /** Whole coding blocks stand over the edge. */
    private static final int BLOCK = 128;

    private static final int STRICT = AV_EF_EXPLODE | AV_EF_CRCCHECK | AV_EF_BITSTREAM | AV_EF_BUFFER;

    private HeifTile() {}

    /** @param target 8-bit blue, green, red of the size that the file says; is released here */
    static void decode(AVCodecParameters coded, AVPacket packet, Mat target) {
        try (target) {
            decodeInto(coded, packet, target);
        }
    }

    private static void decodeInto(AVCodecParameters coded, AVPacket packet, Mat target) {
        AVCodecContext decoder = avcodec_alloc_context3(decoderFor(coded));
        AVFrame frame = av_frame_alloc();
        try {
            HeifFile.check(avcodec_parameters_to_context(decoder, coded));
            decoder.thread_count(1);
            decoder.err_recognition(STRICT);
            decoder.max_pixels((coded.width() + (long) BLOCK) * (coded.height() + BLOCK));
            HeifFile.check(avcodec_open2(decoder, decoder.codec(), (AVDictionary) null));
            HeifFile.check(avcodec_send_packet(decoder, packet));
            HeifFile.check(avcodec_send_packet(decoder, null));
            HeifFile.check(avcodec_receive_frame(decoder, frame));
            copy(frame, target);
        } finally {
            zero(frame);
            av_frame_free(frame);
            avcodec_free_context(decoder);
        }
    }

    /** FFmpeg's own decoder for AV1 works on graphics cards only. */
    private static AVCodec decoderFor(AVCodecParameters coded) {
        return switch (coded.codec_id()) {
            case AV_CODEC_ID_HEVC -> avcodec_find_decoder(AV_CODEC_ID_HEVC);
            case AV_CODEC_ID_AV1 -> avcodec_find_decoder_by_name("libaom-av1");
            default -> throw new UnsupportedImage("Photos in this container must be HEIC or AVIF.");
        };
    }

    private static void copy(AVFrame frame, Mat target) {
        int width = frame.width();
        int height = frame.height();
        if (frame.decode_error_flags() != 0 || width != target.cols() || height != target.rows()) {
            throw HeifFile.damaged();
        }
        int how = SWS_BILINEAR | SWS_ACCURATE_RND | SWS_FULL_CHR_H_INT | SWS_FULL_CHR_H_INP;
        SwsContext scaler = sws_getContext(
                width, height, frame.format(), width, height, AV_PIX_FMT_BGR24, how, null, null, (DoublePointer) null);
        if (scaler == null) {
            throw new UnsupportedImage("The photo stores its colours in a way that is not read here.");
        }
        try (PointerPointer<Pointer> planes = new PointerPointer<>(target.data(), null, null, null);
                IntPointer step = new IntPointer((int) target.step(), 0, 0, 0)) {
            IntPointer matrix = sws_getCoefficients(frame.colorspace());
            int fullRange = frame.color_range() == AVCOL_RANGE_JPEG ? 1 : 0;
            sws_setColorspaceDetails(scaler, matrix, fullRange, matrix, 1, 0, 1 << 16, 1 << 16);
            HeifFile.check(sws_scale(scaler, frame.data(), frame.linesize(), 0, height, planes, step));
        } finally {
            sws_freeContext(scaler);
        }
    }

    private static void zero(AVFrame frame) {
        for (int plane = 0; plane < 4; plane++) {
            AVBufferRef buffer = frame.buf(plane);
            if (buffer != null && !buffer.isNull()) {
                Pointer.memset(buffer.data(), 0, buffer.size());
            }
        }
    }
}
