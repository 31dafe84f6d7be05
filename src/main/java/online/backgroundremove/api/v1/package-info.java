/**
 * The native API.
 *
 * <ul>
 *   <li>V1-1: {@code POST /api/v1/removals} takes a photo as raw body or as part {@code image} of a form, and answers
 *       with the same PNG.
 *   <li>V1-2: {@code Prefer: wait=seconds} (RFC 7240) sets an earlier deadline.
 *   <li>V1-3: {@code Server-Timing} says how long each stage took.
 *   <li>V1-4: {@code GET /api/v1/model} names the model, its origin and its licence.
 *   <li>V1-5: no answer may be stored on the way ({@code Cache-Control: no-store}).
 *   <li>V1-6: every option of a cut-out is a parameter of the address or a field of the form, by the same name.
 *   <li>V1-7: without a {@code format}, {@code Accept} chooses it.
 *   <li>V1-8: headers tell the picture's size, the subject's box, its share of the picture, and how sure the net was.
 * </ul>
 */
@NullMarked
package online.backgroundremove.api.v1;

import org.jspecify.annotations.NullMarked;
