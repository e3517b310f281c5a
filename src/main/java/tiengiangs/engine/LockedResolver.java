package tiengiangs.engine;

import java.beans.FeatureDescriptor;
import java.util.Iterator;
import java.util.Optional;

import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/**
 * Resolves plain names and refuses everything else.
 */
class LockedResolver extends ELResolver {

    private final Names names;

    LockedResolver(Names names) {
        this.names = names;
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base != null) {
            throw refusal(property);
        }
        context.setPropertyResolved(true);
        String name = String.valueOf(property);
        Object scope = context.getContext(VariableScope.class);
        if (scope instanceof VariableScope variables) {
            return valueIn(variables, name);
        }
        Object variables = context.getContext(VariableContext.class);
        if (variables instanceof VariableContext given && given.containsVariable(name)) {
            return given.resolve(name).getValue();
        }
        throw unknown(name);
    }

    private Object valueIn(VariableScope scope, String name) {
        Optional<Object> step = this.names.step(name);
        if (step.isPresent()) {
            return step.get();
        }
        Optional<CaseFact> fact = this.names.fact(name);
        if (fact.isPresent()) {
            return fact.get().of(caseOf(scope));
        }
        if (scope.hasVariable(name)) {
            return scope.getVariable(name);
        }
        throw unknown(name);
    }

    private static String caseOf(VariableScope scope) {
        if (scope instanceof DelegateTask task) {
            return task.getExecution().getProcessBusinessKey();
        }
        if (scope instanceof DelegateExecution execution) {
            return execution.getProcessBusinessKey();
        }
        return (scope instanceof BaseDelegateExecution execution) ? execution.getBusinessKey() : null;
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
        throw refusal(method);
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        throw refusal(property);
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        context.setPropertyResolved(true);
        return Object.class;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
        return null;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return Object.class;
    }

    private static ELException refusal(Object member) {
        return new ELException("An expression may name steps, facts and variables, but not reach into them: " + member);
    }

    private static ELException unknown(String name) {
        return new ELException("No step, fact or variable is called '" + name + "'");
    }

}
