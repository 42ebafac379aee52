package vn.dunghen.directory.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import vn.dunghen.kernel.DomainEvent;

/** Remembers of each request whether it has changed something: what fails afterwards must not say that nothing was written. */
@Component
class WrittenHere {

    private static final String WRITTEN = WrittenHere.class.getName();

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    public void committed(DomainEvent event) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(WRITTEN, true, RequestAttributes.SCOPE_REQUEST);
        }
    }

    static boolean by(HttpServletRequest request) {
        return request.getAttribute(WRITTEN) != null;
    }
}
