package online.backgroundremove.architecture.wrong.api;

import jakarta.transaction.Transactional;
import online.backgroundremove.architecture.wrong.web.UsesOpenCv;

/** Depends on the pages, and opens a transaction. */
@Transactional
abstract class UsesPages extends UsesOpenCv {}
