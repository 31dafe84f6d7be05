package online.backgroundremove.retention.restriction;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Around everything with {@link SeesRestricted}, and around its transaction. */
@Interceptor
@SeesRestricted(LawfulUse.STORAGE)
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class SeesRestrictedInterceptor {

    @AroundInvoke
    Object work(InvocationContext call) throws Exception {
        HiddenRows seen = HiddenRows.seeRestricted();
        try {
            return call.proceed();
        } finally {
            seen.close();
        }
    }
}
