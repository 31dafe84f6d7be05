package online.backgroundremove.architecture.wrong.web;

import jakarta.mail.Transport;
import jakarta.servlet.http.Cookie;
import java.net.http.HttpClient;

/** Has a way out of its own, and a cookie that nobody has registered. */
abstract class TellsOthers {

    final HttpClient client = HttpClient.newHttpClient();

    final Cookie cookie = new Cookie("unregistered", "value");

    abstract Transport mail();
}
