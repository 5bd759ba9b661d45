package cn.chenghua.governance.safecommunity.record.api.web;

import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Names the operations of registers after the register, so that each stays the same whatever comes beside it. */
@Component
class RegisterOperations implements OperationCustomizer {

    private final ApplicationContext beans;

    RegisterOperations(ApplicationContext beans) {
        this.beans = beans;
    }

    @Override
    public io.swagger.v3.oas.models.Operation customize(io.swagger.v3.oas.models.Operation operation, HandlerMethod handler) {
        if (RegisterRest.class.isAssignableFrom(handler.getBeanType())) {
            var register = (RegisterRest) beans.getBean(handler.getBeanType());
            operation.setOperationId(handler.getMethod().getName() + register.name());
        }
        return operation;
    }
}
