package cn.chenghua.governance.site;

import io.swagger.v3.oas.models.Operation;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Gives inherited operations the names their controllers say, so that each stays the same whatever comes beside it. */
@Component
class OperationNames implements OperationCustomizer {

    private final ApplicationContext beans;

    OperationNames(ApplicationContext beans) {
        this.beans = beans;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        if (NamedOperations.class.isAssignableFrom(handler.getBeanType())) {
            var name = ((NamedOperations) beans.getBean(handler.getBeanType())).operation(handler.getMethod().getName());
            if (name != null) {
                operation.setOperationId(name);
            }
        }
        return operation;
    }
}
