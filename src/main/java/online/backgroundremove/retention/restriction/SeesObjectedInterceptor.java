package online.backgroundremove.retention.restriction;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Around everything with {@link SeesObjected}, and around its transaction. */
@Interceptor
@SeesObjected(UndisputedUse.SECURITY)
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class SeesObjectedInterceptor {

    @AroundInvoke
    Object work(InvocationContext call) throws Exception {
        HiddenRows seen = HiddenRows.seeObjected();
        try {
            return call.proceed();
        } finally {
            seen.close();
        }
    }
}
